import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../utils/report/choice.ts';
import { daysBefore, periodOf } from './period.ts';

describe('a period', () => {
  it.each([
    ['7', '2026-11-17'],
    ['30', '2026-10-25'],
    ['365', '2025-11-24'],
  ])('of %s days that ends on 23 November 2026 begins on %s', (days, first) => {
    expect(daysBefore('2026-11-23', days)).toBe(first);
  });

  it.each([
    [null, null, 'all'],
    ['2026-11-17', null, '7'],
    ['2026-11-16', null, 'own'],
    ['2026-11-17', '2026-11-23', 'own'],
    [null, '2026-11-23', 'own'],
  ])('from %s to %s is known as %s', (from, to, period) => {
    expect(periodOf({ ...EVERYTHING, from, to }, '2026-11-23')).toBe(period);
  });
});
