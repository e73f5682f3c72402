// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { DailyCount } from '../contract/daily-count.ts';
import { aDailyCount } from '../test/factories.ts';
import { renderInWords } from './fixtures/render-in-words.tsx';
import { TodayCounts } from './today-counts.tsx';

afterEach(cleanup);

const row = (change: Partial<DailyCount>) => aDailyCount({ site: 'claude', model: 'all', ...change });
const show = (...rows: DailyCount[]) =>
  renderInWords(<TodayCounts rows={rows} siteName={() => 'Claude'} />).container.textContent;

describe("today's counts", () => {
  it('say that nothing was counted', () => {
    expect(show()).toContain('No finished answer has been counted yet.');
  });

  it('give no percentage below ten answers', () => {
    expect(show(row({ helps: 8, deflects: 1 }))).toContain('Too few answers for a percentage.');
  });

  it('leave answers it can’t read out of the share, and say how many there are', () => {
    const text = show(row({ helps: 9, deflects: 1, unsure: 10 }));
    expect(text).toContain('10% of those it can read refused');
    expect(text).toContain('10 in a language it can’t read yet');
    expect(show(row({ helps: 9, unsure: 10 }))).toContain('Too few answers for a percentage.');
  });

  it('say nothing of languages while every answer could be read', () => {
    expect(show(row({ helps: 10 }))).not.toContain('language');
  });

  it('give the share that refused, partial help left out', () => {
    const text = show(row({ helps: 5, partial: 2, deflects: 1, hard_refusal: 1, taken_back: 1 }));
    expect(text).toContain('30% of those it can read refused or were taken back');
  });
});
