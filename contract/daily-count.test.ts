import { describe, expect, it } from 'vitest';
import {
  answersIn,
  judgedIn,
  refusedIn,
  UNKNOWN_LANGUAGE,
  UNKNOWN_MODEL,
  type DailyCount,
} from './daily-count.ts';

const row: DailyCount = {
  log: 'log-1',
  day: '2026-11-23',
  site: 'claude',
  model: UNKNOWN_MODEL,
  language: UNKNOWN_LANGUAGE,
  helps: 1,
  partial: 2,
  deflects: 4,
  hard_refusal: 8,
  unsure: 16,
  taken_back: 32,
  blocked: 64,
  switched: 128,
  error: 256,
};

describe('a daily count', () => {
  it('has every answer among its answers, also those in a language nobody here reads, and no error', () => {
    expect(answersIn(row)).toBe(255);
  });

  it('leaves those out of what a rate of refusals is out of', () => {
    expect(judgedIn(row)).toBe(239);
  });

  it('has refused where nothing of the answer was left, not where it helped in part', () => {
    expect(refusedIn(row)).toBe(4 + 8 + 32 + 64);
  });
});
