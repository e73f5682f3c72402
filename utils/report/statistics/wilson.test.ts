import { expect, test } from 'vitest';
import fc from 'fast-check';
import { wilson } from './wilson.ts';

test.each([
  // Newcombe 1998, table I, method 3.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  // Its mirror images, and small counts by the formula.
  [20, 20, 0.8389, 1],
  [28, 29, 0.8282, 0.9939],
  [0, 12, 0, 0.2425],
  [3, 40, 0.0258, 0.1986],
  [0, 1, 0, 0.7935],
  [1, 1, 0.2065, 1],
  [5, 10, 0.2366, 0.7634],
])('%i of %i lies between %f and %f', (k, n, low, high) => {
  const interval = wilson(k, n);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

test('nothing to count has no interval', () => {
  expect(wilson(0, 0)).toBeNull();
});

test('none begins at exactly 0 and all ends at exactly 1', () => {
  expect(wilson(0, 7)?.low).toBe(0);
  expect(wilson(7, 7)?.high).toBe(1);
});

test('the interval holds its share, stays within 0 to 1 and has a width', () => {
  const counts = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(counts, ([k, n]) => {
      const { low, high } = wilson(k, n) ?? { low: Number.NaN, high: Number.NaN };
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(k / n);
      expect(high).toBeGreaterThanOrEqual(k / n);
      expect(high).toBeLessThanOrEqual(1);
      expect(high - low).toBeGreaterThan(0);
    }),
  );
});
