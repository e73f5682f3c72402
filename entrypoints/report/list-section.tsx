/** Every record of the choice: reads those in view, and sends what is changed to the background. */
import { useMemo, useState } from 'preact/hooks';
import { RecordList } from '../../components/record-list/record-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { useNotice } from '../../components/use-notice.ts';
import { useWords } from '../../components/words-provider.tsx';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { createLogReader } from '../../utils/log/queries.ts';
import { readableRecord } from '../../utils/log/readable-record.ts';
import { command } from '../../utils/messaging/command.ts';
import type { Result } from '../../utils/messaging/problem.ts';
import { send } from '../../utils/messaging/send.ts';
import { EVERYTHING, type Choice } from '../../utils/report/choice.ts';
import type { Desk } from './use-desk.ts';
import { useSearch } from './use-desk.ts';
import { chosenFacts, type Log } from './use-report.ts';

const reader = createLogReader();
const loadRecords = async (ids: readonly string[]): Promise<RefusalRecord[]> =>
  Promise.all((await reader.byIds(ids)).map(readableRecord));

interface ListSectionProps {
  log: Log;
  choice: Choice;
  search: string;
  choose: (change: { choice?: Choice; search?: string }) => void;
  desk: Desk;
  siteName: (id: string) => string;
  today: string;
}

export function ListSection({ log, choice, search, choose, desk, siteName, today }: ListSectionProps) {
  const { t } = useWords();
  const { notice, tell } = useNotice();
  const [openId, setOpenId] = useState<string | null>(null);
  const found = useSearch(desk, search);
  const facts = useMemo(() => chosenFacts(log, choice, found.ids), [log, choice, found.ids]);

  /** Closes what it settled; a record that is not concerned stays open. */
  const act = async (action: Promise<Result<unknown>>, done: string, ids: readonly string[]) => {
    const result = await action;
    if (result.ok && openId !== null && ids.includes(openId)) setOpenId(null);
    tell(result, done, true);
  };
  const undo = async () => tell(await send('undo', {}), t('done.undone'));
  const dismiss = (ids: string[]) =>
    ids.length === 1
      ? act(command('dismiss', { id: ids[0] ?? '' }), t('done.dismissed'), ids)
      : act(send('dismissMany', { ids }), t('done.dismissedMany', { count: ids.length }), ids);
  const remove = (ids: string[]) =>
    ids.length === 1
      ? act(send('remove', { id: ids[0] ?? '' }), t('done.removed'), ids)
      : act(send('removeMany', { ids }), t('done.removedMany', { count: ids.length }), ids);

  return (
    <>
      <RecordList
        facts={facts}
        total={log.facts.length}
        siteName={siteName}
        today={today}
        loadRecords={loadRecords}
        search={search}
        onSearch={(text) => choose({ search: text })}
        searching={found.reading}
        onShowEverything={() => choose({ choice: EVERYTHING, search: '' })}
        openId={openId}
        onOpen={setOpenId}
        onLeave={(record) => {
          // What was answered before stands; a change of mind that was not saved is dropped.
          if (record.status !== 'pending') void command('saveDraft', { id: record.id, draft: null });
        }}
        onDraft={(id, draft) => void command('saveDraft', { id, draft })}
        onSave={(id, answer) => void act(command('classify', { id, answer }), t('done.saved'), [id])}
        onDismiss={(ids) => void dismiss(ids)}
        onRemove={(ids) => void remove(ids)}
        onUndo={() => void undo()}
      />
      <div class="floating">
        <Notice notice={notice} onUndo={() => void undo()} />
      </div>
    </>
  );
}
