/**
 * Ratings of any number of coders, with gaps → Krippendorff's α for labels without an order (Krippendorff 2011,
 * "Computing Krippendorff's Alpha-Reliability").
 */
import { given, labelCounts, type Ratings, sum } from './ratings.ts';

/**
 * At most 1, and 0 is chance; over items with two labels or more. Null where there are none and where only one label
 * was ever given: without variation there is nothing to agree about.
 */
export function krippendorffAlpha(ratings: Ratings): number | null {
  const items = labelCounts(ratings).filter((counts) => given(counts) >= 2);
  const totals = new Map<string, number>();
  for (const item of items)
    for (const [label, count] of item) totals.set(label, (totals.get(label) ?? 0) + count);
  if (totals.size < 2) return null;
  const all = sum(totals.values());
  const observed = sum(items.map((item) => unlikePairs(item) / (given(item) - 1)));
  return 1 - ((all - 1) * observed) / unlikePairs(totals);
}

/** Ordered pairs of labels that differ. */
function unlikePairs(counts: ReadonlyMap<string, number>): number {
  return given(counts) ** 2 - sum([...counts.values()].map((count) => count ** 2));
}
