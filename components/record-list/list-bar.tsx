/** Above the list: the search, how many records there are, their order; once some are selected, what to do with them. */
import type { RefObject } from 'preact';
import { useWords } from '../words-provider.tsx';
import { BulkBar, type BulkBarProps } from './bulk-bar.tsx';
import { SORTS, type Sort } from './sort-facts.ts';

interface ListBarProps extends BulkBarProps {
  searchField: RefObject<HTMLInputElement | null>;
  search: string;
  onSearch: (text: string) => void;
  /** Which share of the texts is read, 0 to 1; null when all are. */
  searching: number | null;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

export function ListBar(props: ListBarProps) {
  const { searchField, search, onSearch, searching, sort, onSort, ...bulk } = props;
  const { t, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <div class="list-bar">
      <div class="finding">
        <input
          ref={searchField}
          type="search"
          aria-label={t('list.search')}
          placeholder={t('list.search')}
          aria-keyshortcuts="/"
          value={search}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
        {search !== '' && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              onSearch('');
              searchField.current?.focus();
            }}
          >
            {t('list.clearSearch')}
          </button>
        )}
        <label class="sort">
          <span class="aside">{t('list.sort')}</span>
          <select value={sort} onChange={(event) => onSort(sortNamed(event.currentTarget.value))}>
            {SORTS.map((key) => (
              <option key={key} value={key}>
                {t(`list.by.${key}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <BulkBar {...bulk} found={search !== ''}>
        {search !== '' && searching !== null && (
          <span class="aside">{t('list.searching', { percent: percent.format(searching) })}</span>
        )}
      </BulkBar>
    </div>
  );
}

const sortNamed = (value: string): Sort => SORTS.find((sort) => sort === value) ?? 'newest';
