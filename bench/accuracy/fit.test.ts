import { expect, it } from 'vitest';
import { fit, likelihood, type Sample } from './fit.ts';

const RIDGES = [1, 1];
const samples: Sample[] = [0, 1, 2, 3, 4, 5, 6, 7].map((value) => ({
  at: [0, 1],
  values: [value, value % 2],
  refuses: value > 3 || value === 2,
  worth: 1,
}));

it('finds the sign that tells the classes apart and ignores the one that does not', () => {
  const { weights } = fit(samples, RIDGES);
  expect(weights[0]).toBeGreaterThan(0.5);
  expect(likelihood(fit(samples, RIDGES), { at: [0], values: [7] })).toBeGreaterThan(0.9);
  expect(likelihood(fit(samples, RIDGES), { at: [], values: [] })).toBeLessThan(0.3);
});

it('counts an answer by its worth', () => {
  const against = samples.map((sample) => ({ ...sample, refuses: !sample.refuses, worth: 0.1 }));
  expect(fit([...samples, ...against], RIDGES).weights[0]).toBeGreaterThan(0);
});

it('gives the same weights for the same answers', () => {
  expect(fit(samples, RIDGES)).toEqual(fit(samples, RIDGES));
});
