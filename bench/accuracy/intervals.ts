/**
 * How far a figure could be off: resampling of whole prompts, since answers to one prompt are alike. Seeded, so the
 * same answers give the same interval.
 */
import type { Interval } from '../../utils/report/statistics/interval.ts';
import { seededRandom } from '../../utils/report/statistics/random.ts';

const RESAMPLES = 300;
const SEED = 20_261_123;
const COVERS = 0.95;

/** The 95 % intervals of all figures that `measure` takes of the rows; a figure that is NaN in a resample is left out of it. */
export function intervalsOf<R, K extends string>(
  rows: R[],
  clusterOf: (row: R) => string,
  measure: (rows: R[]) => Record<K, number>,
): Record<K, Interval> {
  const clusters = [...Map.groupBy(rows, clusterOf).values()];
  const random = seededRandom(SEED);
  const seen = new Map<K, number[]>();
  for (let round = 0; round < RESAMPLES; round++) {
    const drawn = clusters.flatMap(() => clusters[Math.floor(random() * clusters.length)] ?? []);
    for (const [name, figure] of Object.entries(measure(drawn)) as [K, number][]) {
      const figures = seen.get(name) ?? [];
      if (!Number.isNaN(figure)) figures.push(figure);
      seen.set(name, figures);
    }
  }
  return Object.fromEntries([...seen].map(([name, figures]) => [name, quantiles(figures)])) as Record<
    K,
    Interval
  >;
}

function quantiles(figures: number[]): Interval {
  const sorted = figures.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { low: at((1 - COVERS) / 2), high: at((1 + COVERS) / 2) };
}
