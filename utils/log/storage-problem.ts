/** Runs one step on the log; a full disk, a log from a newer version or one that can't be opened is a value, anything else a bug. */
import { done, failed, type Result } from '../messaging/problem.ts';

export async function onLog<T>(step: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await step());
  } catch (error) {
    const names = errorNames(error);
    if (names.includes('QuotaExceededError')) return failed('disk_full');
    if (names.includes('VersionError')) return failed('newer_log');
    if (names.some((name) => BROKEN.includes(name))) return failed('unexpected');
    throw error;
  }
}

/** What browsers and Dexie say when the database itself fails (evicted, damaged, closed under it). */
const BROKEN = [
  'UnknownError',
  'InvalidStateError',
  'OpenFailedError',
  'DatabaseClosedError',
  'AbortError',
  'TimeoutError',
];

/** Dexie wraps the browser's error, sometimes twice; of a write of many it lists them. */
function errorNames(error: unknown): string[] {
  const names: string[] = [];
  let next: unknown = error;
  for (let depth = 0; depth < 4 && typeof next === 'object' && next !== null; depth++) {
    const { name, inner, failures } = next as { name?: string; inner?: unknown; failures?: unknown[] };
    if (name) names.push(name);
    next = inner ?? failures?.[0];
  }
  return names;
}
