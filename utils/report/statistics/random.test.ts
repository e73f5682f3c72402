import { expect, test } from 'vitest';
import { seededRandom } from './random.ts';

const draws = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(draws(7, 20)).toEqual(draws(7, 20));
  expect(draws(7, 20)).not.toEqual(draws(8, 20));
});

test('the numbers lie in [0, 1) and fill its tenths evenly', () => {
  const numbers = draws(2026, 100_000);
  expect(Math.min(...numbers.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => numbers.filter((x) => Math.floor(x * 10) === tenth).length,
  );
  expect(tenths.reduce((sum, count) => sum + count, 0)).toBe(100_000);
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});
