/**
 * Every record of a choice: searched, in an order, opened and answered beside the list, many dealt with at once.
 * Quick with 100,000, for it holds their facts alone and asks for the texts of the rows in view.
 */
import type { Answer, RefusalRecord } from '../../contract/refusal-record.ts';
import type { Fact } from '../../utils/report/fact.ts';
import { useWords } from '../words-provider.tsx';
import { ConfirmRemoval } from './confirm-removal.tsx';
import { ListBar } from './list-bar.tsx';
import { ListKeys } from './list-keys.tsx';
import { OpenRecord } from './open-record.tsx';
import { RecordGrid } from './record-grid.tsx';
import type { LoadRecords } from './use-glances.ts';
import { useRecordList } from './use-record-list.ts';

export interface RecordListProps {
  /** What the choice and the search leave, newest first. */
  facts: readonly Fact[];
  /** How many records the log holds. */
  total: number;
  siteName: (id: string) => string;
  /** Local date. */
  today: string;
  /** Records by id; one that is no longer there is left out. */
  loadRecords: LoadRecords;
  search: string;
  onSearch: (text: string) => void;
  /** Which share of the texts is read for the search, 0 to 1; null when all are. */
  searching: number | null;
  /** Takes back choice and search. */
  onShowEverything: () => void;
  openId: string | null;
  /** Null closes. What was saved, dismissed or deleted, the page closes when that is done. */
  onOpen: (id: string | null) => void;
  /** The open record is left without saving. */
  onLeave: (record: RefusalRecord) => void;
  onDraft: (id: string, answer: Answer) => void;
  onSave: (id: string, answer: Answer) => void;
  onDismiss: (ids: string[]) => void;
  onRemove: (ids: string[]) => void;
  onUndo: () => void;
}

export function RecordList(props: RecordListProps) {
  const { t } = useWords();
  if (props.total === 0) return <p class="card aside">{t('list.empty')}</p>;
  return <FilledList {...props} />;
}

function FilledList(props: RecordListProps) {
  const { siteName, today, loadRecords, openId } = props;
  const list = useRecordList(props);
  return (
    <div class={openId === null ? 'record-list' : 'record-list with-record'}>
      <div class="list-side">
        <ListBar
          searchField={list.searchField}
          search={props.search}
          onSearch={props.onSearch}
          searching={props.searching}
          sort={list.sort}
          onSort={list.setSort}
          count={list.rows.length}
          selected={list.selected.length}
          onDismiss={list.act.dismiss}
          onRemove={list.act.remove}
          onSelectAll={list.act.all}
          onSelectNone={list.act.none}
        />
        {list.rows.length === 0 ? (
          <NothingFits onShowEverything={props.onShowEverything} />
        ) : (
          <RecordGrid
            facts={list.rows}
            siteName={siteName}
            today={today}
            loadRecords={loadRecords}
            chosen={list.selection.chosen}
            active={list.at}
            moves={list.moves}
            openId={openId}
            box={list.box}
            onAction={list.onAction}
            onPoint={list.onPoint}
          />
        )}
        <ListKeys />
      </div>
      {openId !== null && (
        <OpenRecord
          record={list.record}
          siteName={siteName}
          today={today}
          onDraft={props.onDraft}
          onSave={props.onSave}
          onDismiss={(id) => props.onDismiss([id])}
          onRemove={(id) => props.onRemove([id])}
          onNext={list.onNext}
          onPrevious={list.onPrevious}
          onClose={() => list.open(null)}
        />
      )}
      {list.removing && (
        <ConfirmRemoval ids={list.removing} onConfirm={list.remove} onClose={list.askNoMore} />
      )}
    </div>
  );
}

function NothingFits({ onShowEverything }: { onShowEverything: () => void }) {
  const { t } = useWords();
  return (
    <div class="nothing-fits">
      <p class="aside">{t('list.nothingFits')}</p>
      <button type="button" onClick={onShowEverything}>
        {t('list.showEverything')}
      </button>
    </div>
  );
}
