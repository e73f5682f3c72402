/** Ratings of two coders → Cohen's κ (1960): agreement beyond what their own habits would give by chance. */
import { confusion } from './confusion.ts';
import { type Ratings, sum } from './ratings.ts';

/**
 * At most 1, and 0 is chance; over the items both have labelled. Null where there are none and where both always gave
 * the same one label: chance alone would agree. Under skew it falls far below the agreement seen, so it is shown with
 * the others, never alone.
 */
export function cohenKappa(ratings: Ratings): number | null {
  const { counts } = confusion(
    ratings.map(([one]) => one ?? null),
    ratings.map(([, other]) => other ?? null),
  );
  const items = sum(counts.flat());
  const agreed = sum(counts.map((row, place) => row[place] ?? 0)) / items;
  const chance =
    sum(counts.map((row, place) => sum(row) * sum(counts.map((line) => line[place] ?? 0)))) / items ** 2;
  return items === 0 || chance === 1 ? null : (agreed - chance) / (1 - chance);
}
