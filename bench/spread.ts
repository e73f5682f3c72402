/** Repeated measurements → their median with the smallest and the largest. Few repeats, so no mean and no deviation. */
export interface Spread {
  median: number;
  min: number;
  max: number;
  repeats: number;
}

/** To a hundredth: what is measured here is never exact to more. */
const round = (figure: number) => Math.round(figure * 100) / 100;

export function spread(figures: readonly number[]): Spread {
  const [min, max] = [Math.min(...figures), Math.max(...figures)];
  if (!Number.isFinite(min) || !Number.isFinite(max)) throw new Error('Nothing, or no number, was measured.');
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
  return { median: round(median), min: round(min), max: round(max), repeats: figures.length };
}

/** One figure of each of several measurements. */
export const spreadOf = <T>(measured: readonly T[], figure: (one: T) => number): Spread =>
  spread(measured.map(figure));
