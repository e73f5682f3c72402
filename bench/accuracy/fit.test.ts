import { expect, it } from 'vitest';
import { fit, likelihood, type Sample } from './fit.ts';

const samples: Sample[] = [0, 1, 2, 3, 4, 5, 6, 7].map((value) => ({
  values: [value, value % 2],
  refuses: value > 3 || value === 2,
  worth: 1,
}));

it('finds the sign that tells the classes apart and ignores the one that does not', () => {
  const { weights } = fit(samples);
  expect(weights[0]).toBeGreaterThan(0.5);
  expect(likelihood(fit(samples), [7, 0])).toBeGreaterThan(0.9);
  expect(likelihood(fit(samples), [0, 0])).toBeLessThan(0.3);
});

it('counts an answer by its worth', () => {
  const against = samples.map((sample) => ({ ...sample, refuses: !sample.refuses, worth: 0.1 }));
  expect(fit([...samples, ...against]).weights[0]).toBeGreaterThan(0);
});

it('gives the same weights for the same answers', () => {
  expect(fit(samples)).toEqual(fit(samples));
});
