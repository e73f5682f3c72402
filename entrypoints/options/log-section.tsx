/** The log on the full page: reads it live, and sends what is changed to the background. */
import { useEffect, useState } from 'preact/hooks';
import { AnswerForm } from '../../components/answer-form.tsx';
import { DeleteAll } from '../../components/delete-all.tsx';
import { ExportButtons } from '../../components/export-buttons.tsx';
import { actionOf } from '../../components/key-action.ts';
import { LogFailure } from '../../components/log-failure.tsx';
import { LogList } from '../../components/log-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { RefusalCard } from '../../components/refusal-card.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useLive } from '../../components/use-live.ts';
import { useNotice } from '../../components/use-notice.ts';
import { localDay } from '../../contract/local-day.ts';
import { useWords } from '../../components/words-provider.tsx';
import { answersIn } from '../../contract/daily-count.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import type { Download } from '../../utils/export/make-download.ts';
import { createLogReader } from '../../utils/log/queries.ts';
import { readableRecord } from '../../utils/log/readable-record.ts';
import type { Result } from '../../utils/messaging/problem.ts';
import { command } from '../../utils/messaging/command.ts';
import { send } from '../../utils/messaging/send.ts';
import { siteById } from '../../utils/sites/registry.ts';

const PAGE = 20;
const reader = createLogReader();
const siteName = (id: string) => siteById(id)?.name ?? id;

export function LogSection() {
  const { t } = useWords();
  const [today] = useState(() => localDay(new Date()));
  const [shown, setShown] = useState(PAGE);
  const [openId, setOpenId] = useState<string | null>(null);
  const { notice, tell } = useNotice();
  const log = useLive(() => readLog(shown), [shown]);

  const act = async (action: Promise<Result<null>>, done: string) => {
    const result = await action;
    if (result.ok) setOpenId(null);
    tell(result, done, true);
  };
  const undo = async () => {
    if (notice?.undo) tell(await send('undo', {}), t('done.undone'));
  };
  const removeAll = async () => {
    const result = await send('removeAll', {});
    tell(result, result.ok ? t('done.removedAll', { count: result.value.removed }) : null);
  };
  const close = (record: RefusalRecord) => {
    // What was answered before stands; a change of mind that was not saved is dropped.
    if (record.status !== 'pending') void command('saveDraft', { id: record.id, draft: null });
    setOpenId(null);
  };
  const download = async (what: Download) => {
    try {
      const { makeDownload } = await import('../../utils/export/make-download.ts');
      const exportedAt = new Date().toISOString();
      const made = await makeDownload(what, reader, { text: 'keep', exportedAt, day: today });
      if (made.ok) saveFile(made.value.file, made.value.name);
    } catch {
      tell({ ok: false, problem: 'unexpected' }, null);
    }
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (actionOf(event, document.querySelector<HTMLElement>('form'))?.do === 'undo') void undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  if (log.state === 'loading') return null;
  if (log.state === 'failed') return <LogFailure error={log.error} />;
  return (
    <>
      <LogList
        records={log.value.records}
        count={log.value.size.records}
        siteName={siteName}
        today={today}
        openId={openId}
        onOpen={setOpenId}
        onRemove={(id) => void act(send('remove', { id }), t('done.removed'))}
        onMore={() => setShown(shown + PAGE)}
      >
        {(record) => (
          <AnswerForm
            record={record}
            onChange={(draft) => void command('saveDraft', { id: record.id, draft })}
            onSave={(answer) => void act(command('classify', { id: record.id, answer }), t('done.saved'))}
            onDismiss={() =>
              void act(command('dismiss', { id: record.id }), t('done.dismissed', { context: record.source }))
            }
            onClose={() => close(record)}
          >
            <RefusalCard record={record} siteName={siteName(record.site)} today={today} />
          </AnswerForm>
        )}
      </LogList>
      <div class="card">
        <ExportButtons
          explained
          downloads={['jsonl', 'csv', 'csv-spreadsheet', 'parquet', 'datapackage', 'codebook']}
          onDownload={(what) => void download(what)}
        />
        <DeleteAll size={log.value.size} onDeleteAll={() => void removeAll()} />
      </div>
      <div class="floating">
        <Notice notice={notice} onUndo={() => void undo()} />
      </div>
    </>
  );
}

async function readLog(shown: number) {
  const facts = await reader.facts();
  const records = await reader.byIds(facts.slice(0, shown).map(({ id }) => id));
  const counts = await reader.allCounts();
  const size = {
    records: await reader.recordCount(),
    answers: counts.reduce((sum, row) => sum + answersIn(row), 0),
    since: counts[0]?.day ?? null,
  };
  return { records: await Promise.all(records.map(readableRecord)), size };
}
