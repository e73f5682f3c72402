/** What the log throws → what is said: a full disk and a log from a newer version are values, anything else a bug. */
import { done, failed, type Result } from '../messaging/problem.ts';

/** Runs one step on the log and says its outcome as a value. */
export async function onLog<T>(step: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await step());
  } catch (error) {
    if (causeNamed('QuotaExceededError', error)) return failed('disk_full');
    if (causeNamed('VersionError', error)) return failed('newer_log');
    throw error;
  }
}

/**
 * Throws a read's error again, a newer log's bare: `liveQuery` keeps silent about the closed database that Dexie
 * wraps it in, and a page would wait for ever.
 */
export function throwPlainly(error: unknown): never {
  throw causeNamed('VersionError', error) ?? error;
}

/** Dexie wraps the browser's error, sometimes twice. */
function causeNamed(name: string, error: unknown): unknown {
  let cause: unknown = error;
  for (let depth = 0; depth < 4 && typeof cause === 'object' && cause !== null; depth++) {
    const { name: its, inner } = cause as { name?: string; inner?: unknown };
    if (its === name) return cause;
    cause = inner;
  }
  return null;
}
