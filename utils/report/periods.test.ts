import { describe, expect, it } from 'vitest';
import { periodsBetween } from './periods.ts';

describe('the periods between two', () => {
  it.each([
    ['2026-11-29', '2026-12-02', ['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02']],
    ['2026-W52', '2027-W02', ['2026-W52', '2026-W53', '2027-W01', '2027-W02']],
    ['2026-12', '2027-03', ['2026-12', '2027-01', '2027-02', '2027-03']],
    ['2026-11', '2026-11', ['2026-11']],
  ])('%s and %s are all of them, also at the turn of a year', (first, last, expected) => {
    expect(periodsBetween(first, last)).toEqual(expected);
  });
});
