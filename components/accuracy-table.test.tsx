// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { AccuracyTable, type Accuracy } from './accuracy-table.tsx';
import { renderInWords } from './fixtures/render-in-words.tsx';

afterEach(cleanup);

const row = (site: string, change: Partial<Accuracy>) => ({
  site,
  asked: 0,
  confirmed: 0,
  wrong: 0,
  missed: 0,
  ...change,
});
const show = (...rows: ReturnType<typeof row>[]) =>
  renderInWords(<AccuracyTable rows={rows} siteName={(id) => id.toUpperCase()} />).container;
const rowsShown = () =>
  screen.getAllByRole('row').map((one) => [...one.children].map((cell) => cell.textContent));

describe('how well it does', () => {
  it('is not shown before there is anything to say', () => {
    expect(show().textContent).toBe('');
  });

  it('is shown for each site and for all, each share with its count', () => {
    show(
      row('chatgpt', { asked: 20, confirmed: 17, wrong: 3, missed: 2 }),
      row('claude', { asked: 4, confirmed: 3, wrong: 1 }),
    );
    expect(rowsShown()).toEqual([
      ['Site', 'Asked', 'Right', 'Wrong', 'Missed'],
      ['CHATGPT', '20', '17', '3', '2'],
      ['85% right: 17 of 20'],
      ['CLAUDE', '4', '3', '1', '0'],
      ['3 of 4 right; too few for a percentage'],
      ['All', '24', '20', '4', '2'],
      ['83% right: 20 of 24'],
    ]);
  });

  it('has no share where only flags were set', () => {
    expect(show(row('claude', { missed: 1 })).textContent).not.toMatch(/NaN|%/);
  });
});
