import { describe, expect, it } from 'vitest';
import { answersIn, judgedIn, type DailyCount } from './daily-count.ts';

const row: DailyCount = {
  day: '2026-11-23',
  site: 'claude',
  model: 'unknown',
  helps: 1,
  partial: 2,
  deflects: 4,
  hard_refusal: 8,
  unsure: 16,
  taken_back: 32,
};

describe('a daily count', () => {
  it('has every answer among its answers, also those in a language nobody here reads', () => {
    expect(answersIn(row)).toBe(63);
  });

  it('leaves those out of what a rate of refusals is out of', () => {
    expect(judgedIn(row)).toBe(47);
  });
});
