/** What has become of a log that was taken in. */
import type { Merged } from '../utils/import/import-log.ts';
import { useWords } from './words-provider.tsx';

/** `failure` in words: whoever reads and writes knows what can go wrong there. */
export type ImportOutcome = Omit<Merged<string>, 'failure'> & { failure: string | null };

export function ImportResult({ outcome }: { outcome: ImportOutcome }) {
  const { t } = useWords();
  const { added, replaced, kept, rejected, cancelled, failure } = outcome;
  return (
    <div role="status">
      <p class={failure === null ? '' : 'problem'}>
        {failure !== null
          ? t('import.failed', { problem: failure })
          : t(cancelled ? 'import.stopped' : 'import.done')}
      </p>
      <ul class="plain">
        <li>{t('import.result.added', { count: added })}</li>
        <li>{t('import.result.replaced', { count: replaced })}</li>
        <li>{t('import.result.kept', { count: kept })}</li>
        {rejected > 0 && <li>{t('import.result.rejected', { count: rejected })}</li>}
      </ul>
    </div>
  );
}
