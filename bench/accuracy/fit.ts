/**
 * Answers as numbers, each with its class and its worth → a logistic model. Newton's method with a ridge: it has one
 * optimum and no randomness, so the same answers give the same weights.
 */

export interface Sample {
  /** Columns that are not 0, and their values. */
  at: number[];
  values: number[];
  refuses: boolean;
  worth: number;
}

export interface Model {
  bias: number;
  weights: number[];
}

const STEPS = 12;

/** The model under which the samples are likeliest; the ridge of each column keeps its weight modest. */
export function fit(samples: Sample[], ridges: number[]): Model {
  const size = ridges.length + 1;
  const beta = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(size);
    const curve = Array.from({ length: size }, () => new Float64Array(size));
    for (const sample of samples) gather(sample, beta, slope, curve);
    for (let at = 1; at < size; at++) {
      slope[at]! -= ridges[at - 1]! * beta[at]!;
      curve[at]![at]! += ridges[at - 1]!;
    }
    const change = solve(curve, slope);
    for (let at = 0; at < size; at++) beta[at]! += change[at]!;
  }
  return { bias: beta[0] ?? 0, weights: [...beta.subarray(1)] };
}

/** How likely the model finds it that these numbers refuse. */
export function likelihood(
  { bias, weights }: { bias: number; weights: ArrayLike<number> },
  { at, values }: Pick<Sample, 'at' | 'values'>,
): number {
  const odds = at.reduce((sum, column, index) => sum + (weights[column] ?? 0) * (values[index] ?? 0), bias);
  return 1 / (1 + Math.exp(-odds));
}

function gather(
  { at, values, refuses, worth }: Sample,
  beta: Float64Array,
  slope: Float64Array,
  curve: Float64Array[],
) {
  const likely = likelihood({ bias: beta[0]!, weights: beta.subarray(1) }, { at, values });
  const missed = worth * ((refuses ? 1 : 0) - likely);
  const doubt = worth * Math.max(likely * (1 - likely), 1e-6);
  slope[0]! += missed;
  curve[0]![0]! += doubt;
  for (let one = 0; one < at.length; one++) {
    const row = at[one]! + 1;
    slope[row]! += missed * values[one]!;
    curve[row]![0]! += doubt * values[one]!;
    for (let other = 0; other <= one; other++)
      curve[row]![at[other]! + 1]! += doubt * values[one]! * values[other]!;
  }
}

/** Solves a symmetric positive system given by its lower half (Cholesky). */
function solve(lower: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const answer = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    const own = lower[row]!;
    for (let column = 0; column <= row; column++) {
      const other = lower[column]!;
      let sum = own[column]!;
      for (let at = 0; at < column; at++) sum -= own[at]! * other[at]!;
      own[column] = row === column ? Math.sqrt(Math.max(sum, 1e-9)) : sum / other[column]!;
    }
  }
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++) answer[row]! -= lower[row]![at]! * answer[at]!;
    answer[row]! /= lower[row]![row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) answer[row]! -= lower[at]![row]! * answer[at]!;
    answer[row]! /= lower[row]![row]!;
  }
  return answer;
}
