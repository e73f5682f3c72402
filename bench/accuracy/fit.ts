/**
 * Answers as numbers, each with its class and its worth → a logistic model. Newton's method with a ridge: it has one
 * optimum and no randomness, so the same answers give the same weights.
 */

export interface Sample {
  values: number[];
  refuses: boolean;
  worth: number;
}

export interface Model {
  bias: number;
  weights: number[];
}

const STEPS = 25;
const RIDGE = 1;

/** The model under which the samples are likeliest; the ridge keeps rare signs modest. */
export function fit(samples: Sample[]): Model {
  const size = (samples[0]?.values.length ?? 0) + 1;
  const beta = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(size);
    const curve = Array.from({ length: size }, () => new Float64Array(size));
    for (const sample of samples) gather(sample, beta, slope, curve);
    for (let at = 1; at < size; at++) {
      slope[at]! -= RIDGE * beta[at]!;
      curve[at]![at]! += RIDGE;
    }
    const change = solve(curve, slope);
    for (let at = 0; at < size; at++) beta[at]! += change[at]!;
  }
  return { bias: beta[0] ?? 0, weights: [...beta.subarray(1)] };
}

/** How likely the model finds it that these numbers refuse. */
export function likelihood({ bias, weights }: Model, values: number[]): number {
  const odds = weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-odds));
}

function gather(
  { values, refuses, worth }: Sample,
  beta: Float64Array,
  slope: Float64Array,
  curve: Float64Array[],
) {
  const likely = likelihood({ bias: beta[0] ?? 0, weights: [...beta.subarray(1)] }, values);
  const missed = worth * ((refuses ? 1 : 0) - likely);
  const doubt = worth * Math.max(likely * (1 - likely), 1e-6);
  const row = [1, ...values];
  for (let one = 0; one < row.length; one++) {
    if (row[one] === 0) continue;
    slope[one]! += missed * row[one]!;
    for (let other = 0; other <= one; other++) curve[one]![other]! += doubt * row[one]! * row[other]!;
  }
}

/** Solves a symmetric positive system given by its lower half (Cholesky). */
function solve(lower: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const answer = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = lower[row]![column]!;
      for (let at = 0; at < column; at++) sum -= lower[row]![at]! * lower[column]![at]!;
      lower[row]![column] = row === column ? Math.sqrt(Math.max(sum, 1e-9)) : sum / lower[column]![column]!;
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
