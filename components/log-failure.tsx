/** The log can't be opened: says which of the two reasons it is, and what to do. */
import { useWords } from './words-provider.tsx';

/** `error`: what opening the log threw. A `VersionError` means a newer version of us wrote it. */
export function LogFailure({ error }: { error: unknown }) {
  const { t } = useWords();
  return (
    <p class="log-failure" role="alert">
      {t(isNewer(error) ? 'log.newer' : 'log.unreadable')}
    </p>
  );
}

/** Dexie wraps the browser's own error as `inner`. */
function isNewer(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return name === 'VersionError' || isNewer(inner);
}
