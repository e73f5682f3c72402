/**
 * People, or items, and a figure taken of them → how far it could be off. Whole people are drawn again, since the
 * answers of one person are alike (Davison and Hinkley 1997, ch. 3.8).
 */
import type { Interval } from './interval.ts';
import { shareBelow, Z_95, zBelowWhich } from './normal.ts';

/** Below this many people the percentiles are shifted for bias and skew (BCa). */
const FEW = 100;
/** A figure that more than this share of the samples does not have gets no interval. */
const MAY_BE_UNDEFINED = 0.05;

/** A figure of a sample; null where the sample has none. The array is reused for the next draw: keep no hold of it. */
export type Statistic<T> = (sample: readonly T[]) => number | null;

interface Options {
  /** Samples drawn. */
  replicates?: number;
  /** From 0 up to but not including 1. */
  random: () => number;
}

/**
 * The 95 % interval of the figure: percentiles, or BCa where there are fewer than 100 people. Null for fewer than
 * two, and where all samples give the same figure: then nothing was seen of how much it varies. Few people make it too
 * narrow: with 60 it held the truth in about 94 of 100 simulations, with 30 in 93, with 15 in 89 to 92.
 */
export function clusterBootstrap<T>(
  people: readonly T[],
  statistic: Statistic<T>,
  { replicates = 2000, random }: Options,
): Interval | null {
  const whole = statistic(people);
  if (people.length < 2 || whole === null) return null;
  const figures = drawn(people, statistic, { replicates, random });
  const [least, most] = [figures[0], figures.at(-1)];
  if (figures.length < replicates * (1 - MAY_BE_UNDEFINED) || least === most) return null;
  const shift = people.length < FEW ? biasAndSkew(figures, whole, without(people, statistic)) : plain;
  return { low: quantile(figures, shift(-Z_95)), high: quantile(figures, shift(Z_95)) };
}

/** The figures of samples of the same size, sorted; those that are undefined left out. */
function drawn<T>(people: readonly T[], statistic: Statistic<T>, { replicates, random }: Required<Options>) {
  const sample = [...people];
  const figures: number[] = [];
  for (let round = 0; round < replicates; round++) {
    for (let place = 0; place < sample.length; place++) {
      sample[place] = people[Math.floor(random() * people.length)] as T;
    }
    const figure = statistic(sample);
    if (figure !== null) figures.push(figure);
  }
  return Float64Array.from(figures).sort();
}

/** The figure without each person in turn. */
function without<T>(people: readonly T[], statistic: Statistic<T>): number[] {
  return people.flatMap((_, left) => statistic(people.filter((_, place) => place !== left)) ?? []);
}

const plain = (z: number) => shareBelow(z);

/** Which share of the figures to take for a z: bias corrected and accelerated (Efron 1987, JASA 82:171). */
function biasAndSkew(figures: Float64Array, whole: number, leftOut: number[]): (z: number) => number {
  const below = figures.filter((figure) => figure < whole).length;
  const same = figures.filter((figure) => figure === whole).length;
  const bias = zBelowWhich((below + same / 2) / figures.length);
  const mean = leftOut.reduce((sum, figure) => sum + figure, 0) / leftOut.length;
  const power = (exponent: number) => leftOut.reduce((sum, figure) => sum + (mean - figure) ** exponent, 0);
  const spread = power(2);
  const skew = spread === 0 ? 0 : power(3) / (6 * spread ** 1.5);
  return (z) => {
    const stretch = 1 - skew * (bias + z);
    return stretch > 0 ? shareBelow(bias + (bias + z) / stretch) : Number(z > 0);
  };
}

/** The value that a share of the sorted figures lies below, between its two neighbours. */
function quantile(sorted: Float64Array, share: number): number {
  const place = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const [lower, upper] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return lower + (upper - lower) * (place - Math.floor(place));
}
