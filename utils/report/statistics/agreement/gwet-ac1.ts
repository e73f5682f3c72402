/**
 * Ratings of any number of coders, with gaps → Gwet's AC1 (2008, British Journal of Mathematical and Statistical
 * Psychology 61:29), which unlike κ and α does not collapse where one label is much the most frequent.
 */
import { percentAgreement } from './percent-agreement.ts';
import { given, labelCounts, type Ratings, sum } from './ratings.ts';

/**
 * At most 1, and 0 is chance. Null where no item has two labels; constant ratings give 1. Labels are those that were
 * given: one that nobody chose does not count as a choice.
 */
export function gwetAc1(ratings: Ratings): number | null {
  const agreed = percentAgreement(ratings);
  const items = labelCounts(ratings);
  const labels = [...new Set(items.flatMap((item) => [...item.keys()]))];
  if (agreed === null || labels.length < 2) return agreed;
  const frequency = (label: string) =>
    sum(items.map((item) => (item.get(label) ?? 0) / given(item))) / items.length;
  const chance = sum(labels.map(frequency).map((share) => share * (1 - share))) / (labels.length - 1);
  return (agreed - chance) / (1 - chance);
}
