import { expect, test } from 'vitest';
import { shareBelow, Z_95, zBelowWhich } from './normal.ts';

test.each([
  [0, 0.5],
  [1, 0.841345],
  [-1, 0.158655],
  [Z_95, 0.975],
  [-3, 0.00135],
  [40, 1],
  [-40, 0],
])('below %f lie %f', (z, share) => {
  expect(shareBelow(z)).toBeCloseTo(share, 6);
});

test.each([0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.9995])('%f lie below its own z', (share) => {
  expect(shareBelow(zBelowWhich(share))).toBeCloseTo(share, 6);
});
