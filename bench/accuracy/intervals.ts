/**
 * How far a figure could be off: resampling of whole prompts, since answers to one prompt are alike. Seeded, so the
 * same answers give the same interval.
 */

const RESAMPLES = 300;
const SEED = 20_261_123;
const COVERS = 0.95;

export interface Interval {
  low: number;
  high: number;
}

/** The 95 % intervals of all figures that `measure` takes of the rows; a figure that is NaN in a resample is left out of it. */
export function intervalsOf<R, K extends string>(
  rows: R[],
  clusterOf: (row: R) => string,
  measure: (rows: R[]) => Record<K, number>,
): Record<K, Interval> {
  const clusters = [...Map.groupBy(rows, clusterOf).values()];
  const random = seeded(SEED);
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

/** Mulberry32: small, and good enough to draw clusters. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
