/**
 * k out of n independent answers → how far their share could be off. Wilson's score interval (1927), which unlike
 * Wald's neither leaves 0 to 1 nor has no width at 0 and n (Newcombe 1998, Statistics in Medicine 17:857).
 */
import type { Interval } from './interval.ts';
import { Z_95 } from './normal.ts';

/** The 95 % interval of k / n, as shares from 0 to 1; null where there is nothing to count. */
export function wilson(k: number, n: number): Interval | null {
  if (n === 0) return null;
  const share = k / n;
  const z2 = Z_95 ** 2;
  const centre = share + z2 / (2 * n);
  const reach = Z_95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return {
    low: k === 0 ? 0 : (centre - reach) / (1 + z2 / n),
    high: k === n ? 1 : (centre + reach) / (1 + z2 / n),
  };
}
