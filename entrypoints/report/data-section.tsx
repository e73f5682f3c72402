/** Taking the log along, bringing one in, and deleting everything. */
import { proxy } from 'comlink';
import { useState } from 'preact/hooks';
import { DeleteAll } from '../../components/delete-all.tsx';
import { ImportDialog } from '../../components/import-dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { TakeAlong } from '../../components/report/take-along.tsx';
import { useNotice } from '../../components/use-notice.ts';
import { useWords } from '../../components/words-provider.tsx';
import { answersIn } from '../../contract/daily-count.ts';
import { command } from '../../utils/messaging/command.ts';
import { send } from '../../utils/messaging/send.ts';
import { isEverything, type Choice } from '../../utils/report/choice.ts';
import type { MergeRows } from '../../utils/import/import-log.ts';
import type { FileProblem } from '../../utils/import/reject.ts';
import type { ImportStep } from '../../components/import-dialog.tsx';
import { fileProblemWords } from '../../components/import-words.ts';
import type { Desk } from './use-desk.ts';
import type { Files } from './use-files.ts';
import type { Log } from './use-report.ts';

interface DataSectionProps {
  log: Log;
  choice: Choice;
  /** Records in the choice. */
  inChoice: number;
  desk: Desk;
  siteName: (id: string) => string;
  today: string;
  files: Files;
  onImporting: (isImporting: boolean) => void;
}

export function DataSection({
  log,
  choice,
  inChoice,
  desk,
  siteName,
  today,
  files,
  onImporting,
}: DataSectionProps) {
  const { t } = useWords();
  const { notice, tell } = useNotice();
  const [isImporting, setImporting] = useState(false);
  const records = log.facts.length;

  const removeAll = async () => {
    const result = await send('removeAll', {});
    tell(result, result.ok ? t('done.removedAll', { count: result.value.removed }) : null);
  };

  /** The worker can't hear a signal of the page's, and the page wants bytes alone. */
  const step = ({ signal, onProgress }: ImportStep) => {
    signal.addEventListener('abort', () => void desk.cancel());
    return (bytes: number) => onProgress(bytes);
  };

  return (
    <>
      <div class="card">
        <TakeAlong
          all={records}
          inChoice={isEverything(choice) ? null : inChoice}
          progress={files.progress}
          onTake={(request) => void files.take(request)}
          onCancel={() => void desk.cancel()}
        />
      </div>
      <div class="card">
        <h3>{t('takeAlong.import')}</h3>
        <p class="aside">{t('takeAlong.importAbout')}</p>
        <div class="button-row">
          <button type="button" onClick={() => setImporting(true)}>
            {t('takeAlong.importButton')}
          </button>
        </div>
      </div>
      <div class="card">
        <DeleteAll size={sizeOf(log)} onDeleteAll={() => void removeAll()} />
      </div>
      {isImporting && (
        <ImportDialog
          siteName={siteName}
          today={today}
          onClose={() => setImporting(false)}
          onSurvey={(file, running) => desk.survey(file, proxy(step(running)))}
          onMerge={async (file, staying, running) => {
            // As a whole: a function inside an object that is copied could not go along.
            const page = proxy({
              onProgress: step(running),
              send: (rows: MergeRows) => command('mergeRows', rows),
            });
            onImporting(true);
            try {
              const merged = await desk.merge(file, staying, page);
              return { ...merged, failure: failureWords(merged.failure) };
            } finally {
              onImporting(false);
            }
          }}
        />
      )}
      <div class="floating">
        <Notice notice={notice ?? files.notice} onUndo={() => {}} />
      </div>
    </>
  );

  function failureWords(failure: Awaited<ReturnType<Desk['merge']>>['failure']): string | null {
    if (failure === null) return null;
    return isFileProblem(failure) ? fileProblemWords(t, failure) : t(`problem.${failure.problem}`);
  }
}

const FILE_PROBLEMS: readonly string[] = [
  'newer',
  'not_a_log',
  'unreadable',
] satisfies FileProblem['problem'][];
const isFileProblem = (failure: { problem: string }): failure is FileProblem =>
  FILE_PROBLEMS.includes(failure.problem);

function sizeOf({ facts, counts }: Log) {
  return {
    records: facts.length,
    answers: counts.reduce((sum, row) => sum + answersIn(row), 0),
    since: counts[0]?.day ?? null,
  };
}
