/** The log can't be opened: says which of the two reasons it is, and what to do. */
import { useWords } from './words-provider.tsx';

/** `error`: what opening the log threw. A `VersionError` means a newer version of us wrote it. */
export function LogFailure({ error }: { error: unknown }) {
  const { t } = useWords();
  const newer = error instanceof Error && error.name === 'VersionError';
  return (
    <p class="log-failure" role="alert">
      {t(newer ? 'log.newer' : 'log.unreadable')}
    </p>
  );
}
