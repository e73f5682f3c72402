import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextTry } from './back-off.ts';

const now = new Date('2026-12-05T12:00:00.000Z');
const minutes = (part: Partial<Parameters<typeof nextTry>[0]>) =>
  (Date.parse(nextTry({ tries: 1, retryAfter: null, chance: 1, now, ...part })) - now.getTime()) / 60_000;

it.each([
  [{ tries: 1 }, 1],
  [{ tries: 5 }, 16],
  [{ tries: 5, chance: 0.5 }, 8],
  [{ tries: 11 }, 1_024],
  [{ tries: 12 }, 1_440],
  [{ tries: 1_000 }, 1_440],
  [{ tries: 1, retryAfter: 3_600 }, 60],
  [{ tries: 11, retryAfter: 60 }, 1_024],
])('after %o the next try comes in %i minutes', (failed, expected) => {
  expect(minutes(failed)).toBe(expected);
});

it('is never later than a day, whatever the collector asks for, and never before now', () => {
  fc.assert(
    fc.property(
      fc.nat(10_000),
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (tries, retryAfter, chance) => {
        const wait = minutes({ tries: tries + 1, retryAfter, chance });
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(1_440);
      },
    ),
  );
});
