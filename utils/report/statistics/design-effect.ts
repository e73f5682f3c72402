/** The counts of several people → how much less their answers say than as many answers of as many people. */
import { ratioOfSums, type Share } from './rates.ts';

/**
 * Variance of the ratio of sums with people as clusters (linearised; Cochran 1977, ch. 6) over p(1 - p)/n: 1 where
 * answers of one person are no more alike than others. Null for fewer than two people and where all answers are alike.
 */
export function designEffect(people: readonly Share[]): number | null {
  const some = people.filter(({ n }) => n > 0);
  const ratio = ratioOfSums(some);
  if (some.length < 2 || ratio === null || ratio === 0 || ratio === 1) return null;
  const answers = some.reduce((sum, { n }) => sum + n, 0);
  const squares = some.reduce((sum, { k, n }) => sum + (k - ratio * n) ** 2, 0);
  const clustered = ((some.length / (some.length - 1)) * squares) / answers ** 2;
  return clustered / ((ratio * (1 - ratio)) / answers);
}
