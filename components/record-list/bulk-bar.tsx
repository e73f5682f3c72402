/** How many records the list has, or how many are selected and what can be done with all of them at once. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../words-provider.tsx';

export interface BulkBarProps {
  /** How many records are in the list, and how many of them are selected. */
  count: number;
  selected: number;
  onDismiss: () => void;
  onRemove: () => void;
  onSelectAll: () => void;
  onSelectNone: () => void;
}

interface Told {
  /** Whether the number is what a search found. */
  found: boolean;
  children: ComponentChildren;
}

export function BulkBar(props: BulkBarProps & Told) {
  const { count, selected, onDismiss, onRemove, onSelectAll, onSelectNone, found, children } = props;
  const { t, language } = useWords();
  const counted = (number: number) => ({
    count: number,
    number: new Intl.NumberFormat(language).format(number),
  });
  const total = t(found ? 'list.found' : 'list.records', counted(count));
  return (
    <div class="bulk-bar">
      <p role="status">{selected > 0 ? t('list.selected', counted(selected)) : total}</p>
      {children}
      {selected > 0 && (
        <>
          <button type="button" onClick={onDismiss}>
            {t('form.dismiss')}
          </button>
          <button type="button" class="danger" onClick={onRemove}>
            {t('list.deleteSelected')}
          </button>
          <button type="button" class="quiet" onClick={onSelectNone}>
            {t('list.selectNone')}
          </button>
        </>
      )}
      {count > selected && (
        <button type="button" class="quiet" onClick={onSelectAll}>
          {t('list.selectAll', counted(count))}
        </button>
      )}
    </div>
  );
}
