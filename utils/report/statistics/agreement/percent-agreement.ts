/** Ratings → how often two coders of an item agree, whatever chance would give. */
import { given, labelCounts, type Ratings, sum } from './ratings.ts';

/**
 * Mean over items of the share of pairs of coders who agree, 0 to 1. Null where no item has two labels; constant
 * ratings give 1.
 */
export function percentAgreement(ratings: Ratings): number | null {
  const items = labelCounts(ratings).filter((counts) => given(counts) >= 2);
  if (items.length === 0) return null;
  return sum(items.map(pairsAgreeing)) / items.length;
}

function pairsAgreeing(counts: ReadonlyMap<string, number>): number {
  const labels = given(counts);
  return sum([...counts.values()].map((count) => count * (count - 1))) / (labels * (labels - 1));
}
