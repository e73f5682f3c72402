/** Files of the log: made by the worker, told of while they are made, handed to the person's downloads. */
import { proxy } from 'comlink';
import { useState } from 'preact/hooks';
import { saveFile } from '../../components/save-file.ts';
import type { TakeAlongRequest } from '../../components/report/take-along.tsx';
import { useNotice } from '../../components/use-notice.ts';
import { useWords } from '../../components/words-provider.tsx';
import type { Choice } from '../../utils/report/choice.ts';
import { changeSettings } from '../../utils/settings/settings.ts';
import type { Desk } from './use-desk.ts';

/** The whole log as it can be brought in again. */
export const BACKUP: TakeAlongRequest = { what: 'jsonl', isChosen: false, hasText: true };

interface FilesOptions {
  desk: Desk;
  choice: Choice;
  /** Records in the log, and in the choice. */
  records: number;
  inChoice: number;
  /** Local date. */
  today: string;
  /** Makes the report as one file; drawing needs the page. */
  makeHtml: (request: TakeAlongRequest) => Promise<Blob>;
}

export type Files = ReturnType<typeof useFiles>;

export function useFiles({ desk, choice, records, inChoice, today, makeHtml }: FilesOptions) {
  const { t } = useWords();
  const { notice, tell } = useNotice();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);

  const make = async (request: TakeAlongRequest): Promise<{ file: Blob; name: string } | null> => {
    const { what, isChosen, hasText } = request;
    if (what === 'html') return { file: await makeHtml(request), name: `refusal-report-${today}.html` };
    const made = await desk.makeFile(
      {
        download: what,
        choice: isChosen ? choice : null,
        size: isChosen ? inChoice : records,
        text: hasText ? 'keep' : 'leave_out',
        exportedAt: new Date().toISOString(),
        day: today,
      },
      proxy((done: number, total: number) => setProgress({ done, total })),
    );
    return made.ok ? made.value : null;
  };
  const take = async (request: TakeAlongRequest): Promise<void> => {
    setProgress({ done: 0, total: request.isChosen ? inChoice : records });
    try {
      const made = await make(request);
      if (made) saveFile(made.file, made.name);
      tell({ ok: true }, made ? t('takeAlong.done', { name: made.name }) : t('takeAlong.cancelled'));
      const { what, isChosen, hasText } = request;
      if (made && what === BACKUP.what && !isChosen && hasText)
        await changeSettings({ lastBackup: { at: new Date().toISOString(), records } });
    } catch {
      tell({ ok: false, problem: 'unexpected' }, null);
    }
    setProgress(null);
  };
  return { take, progress, notice };
}
