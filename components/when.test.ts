import { describe, expect, it } from 'vitest';
import { localDay } from '../contract/local-day.ts';
import { dayInWords, when, whenRoughly } from './when.ts';

describe('a time in words', () => {
  const seenAt = new Date(2026, 10, 23, 14, 5).toISOString();
  it.each([
    ['leaves today out', '2026-11-23', 'en', /^02:05\sPM$/],
    ['names any other day', '2026-11-24', 'en', /^Nov 23, 02:05\sPM$/],
    ['names the year of another one', '2027-01-02', 'en', /^Nov 23, 2026, 02:05\sPM$/],
    ['speaks Chinese', '2027-01-02', 'zh-CN', /^2026年11月23日 14:05$/],
  ])('%s', (_name, today, language, expected) => {
    expect(when(seenAt, '2026-11-23', today, language)).toMatch(expected);
  });

  it.each([
    ['the hour for today', '2026-11-23', /^02:05\sPM$/],
    ['the date for any other day', '2026-11-24', /^Nov 23$/],
    ['with its year for another one', '2027-01-02', /^Nov 23, 2026$/],
  ])('is roughly %s', (_name, today, expected) => {
    expect(whenRoughly(seenAt, '2026-11-23', today, 'en')).toMatch(expected);
  });

  it('names a day without moving it to another time zone', () => {
    expect(dayInWords('2026-01-01', 'en')).toBe('Jan 1, 2026');
  });

  it('takes the local date, not that of UTC', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31');
  });
});
