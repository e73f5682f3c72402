// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { renderInWords } from './fixtures/render-in-words.tsx';
import { HealthTable, type HealthOfSite } from './health-table.tsx';

afterEach(cleanup);

const at = '2026-11-23T12:00:00.000Z';
const row = { site: 'claude', version: '0.1.0', lastMiss: at, unreadableSince: null };
const claude: HealthOfSite = {
  name: 'Claude',
  rows: [
    { ...row, adapter: 'b', lastRead: at, reads: 12, misses: 0 },
    { ...row, adapter: null, lastRead: null, reads: 0, misses: 2 },
  ],
  unreadableSince: null,
};
const cells = (sites: HealthOfSite[], language: 'en' | 'zh-CN' = 'en') => {
  const { container } = renderInWords(<HealthTable sites={sites} today="2026-11-24" />, language);
  return [...container.querySelectorAll('tbody tr')].map((tr) =>
    [...tr.children].map((cell) => cell.textContent),
  );
};

describe('how well each site can be read', () => {
  it('is a row for each version of its page', () => {
    expect(cells([claude])).toEqual([
      ['Claude'],
      ['b', 'Nov 23', '12', '0'],
      ['none fits', 'never', '0', '2'],
    ]);
  });

  it('says in a sentence which site has changed', () => {
    const [, , , sentence] = cells([{ ...claude, unreadableSince: at }]);
    expect(sentence?.[0]).toContain('Claude has changed its page: unreadable since Nov 23');
    expect(sentence?.[0]).toContain('Nothing is counted there until the extension can read it again.');
  });

  it('is one sentence where nothing is known', () => {
    const { container } = renderInWords(<HealthTable sites={[]} today="2026-11-24" />);
    expect(container.querySelector('table')).toBeNull();
    expect(container.textContent).toContain('No answer has been read yet.');
  });
});
