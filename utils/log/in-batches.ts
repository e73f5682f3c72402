/** Items → the same, a batch at a time, so that an action on a big log never holds it in memory whole. */

const BATCH = 2_000;

export async function inBatches<T>(items: readonly T[], take: (batch: T[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += BATCH) await take(items.slice(at, at + BATCH));
}
