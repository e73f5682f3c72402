/**
 * Sends messages until each has been taken. The worker may die while it writes; every message has a key,
 * so saying it twice is harmless and saying it once is not enough.
 */
import type { Problem, Result } from './problem.ts';

/** Pauses between tries; the last is repeated. */
const PAUSES_MS = [300, 1_000, 3_000, 10_000, 30_000];
/** Tries before a message is given up, after about a quarter of an hour. */
const MOST_TRIES = 30;
/** What may pass by itself; whatever else is said stays so however often it is asked. */
const PASSING: readonly Problem[] = ['no_answer', 'disk_full', 'unexpected'];

export interface DeliveryDeps {
  wait: (ms: number) => Promise<void>;
  signal?: AbortSignal;
  mostTries?: number;
}

export async function deliver<T>(
  say: () => Promise<Result<T>>,
  { wait, signal, mostTries = MOST_TRIES }: DeliveryDeps,
): Promise<Result<T>> {
  for (let tries = 1; ; tries++) {
    const result = await say();
    if (result.ok || !PASSING.includes(result.problem) || tries >= mostTries || signal?.aborted)
      return result;
    await wait(PAUSES_MS[Math.min(tries, PAUSES_MS.length) - 1] as number);
  }
}
