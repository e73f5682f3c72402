/** The labels of two coders → how often each label of the one met each of the other. */
import { sum } from './ratings.ts';

export interface Confusion {
  /** In alphabetical order: rows and columns of `counts`. */
  labels: string[];
  /** Rows are the first coder's labels, columns the second's. */
  counts: number[][];
}

/** Counted over the items both have labelled; item i is the i-th of either list. */
export function confusion(one: readonly (string | null)[], other: readonly (string | null)[]): Confusion {
  const pairs = one.flatMap((label, item) => {
    const second = other[item] ?? null;
    return label === null || second === null ? [] : [[label, second] as const];
  });
  const labels = [...new Set(pairs.flat())].sort();
  const counts = labels.map((row) =>
    labels.map((column) => pairs.filter(([first, second]) => first === row && second === column).length),
  );
  return { labels, counts };
}

/** Of the times either coder gave a label, how often the other gave it too (Dice's share), by label. */
export function agreementByLabel({ labels, counts }: Confusion): Record<string, number> {
  return Object.fromEntries(
    labels.map((label, place) => {
      const row = sum(counts[place] ?? []);
      const column = sum(counts.map((line) => line[place] ?? 0));
      return [label, (2 * (counts[place]?.[place] ?? 0)) / (row + column)];
    }),
  );
}
