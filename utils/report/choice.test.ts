import { describe, expect, it } from 'vitest';
import { aDailyCount } from '../../test/factories.ts';
import { aFact, placeOf } from '../../test/report-factories.ts';
import { admitsCount, admitsFact, EVERYTHING, readChoice, writeChoice } from './choice.ts';

describe('a choice in an address', () => {
  it.each([
    ['', {}],
    ['site=claude&language=zh', { site: 'claude', language: 'zh' }],
    ['from=2026-01-01&to=2026-11-23', { from: '2026-01-01', to: '2026-11-23' }],
    ['status=pending', { status: 'pending' }],
    ['model=%E2%9C%93', { model: '✓' }],
  ])('is read from ?%s and written the same', (query, part) => {
    const choice = readChoice(new URLSearchParams(query));
    expect(choice).toEqual({ ...EVERYTHING, ...part });
    expect(readChoice(writeChoice(choice, new URLSearchParams()))).toEqual(choice);
  });

  it.each([
    ['status=everything', 'a status there is not'],
    ['from=2026-02-31', 'a day there is not'],
    ['to=tomorrow', 'no day at all'],
    [`site=${'x'.repeat(5_000)}`, 'an endless value'],
    ['site=', 'nothing'],
  ])('leaves ?%.30s out: %s', (query) => {
    expect(readChoice(new URLSearchParams(query))).toEqual(EVERYTHING);
  });

  it('keeps what else stands in the address', () => {
    const written = writeChoice({ ...EVERYTHING, site: 'claude' }, new URLSearchParams('q=pigeon&model=x'));
    expect(written.toString()).toBe('q=pigeon&site=claude');
  });
});

describe('a choice', () => {
  const cases = [
    ['everything', {}, true, true],
    ['the site', { site: 'chatgpt' }, true, true],
    ['another site', { site: 'claude' }, false, false],
    ['the vendor', { vendor: 'OpenAI' }, true, true],
    ['another jurisdiction', { jurisdiction: 'CN' }, false, false],
    ['the model', { model: 'gpt-5-5' }, true, true],
    ['another language', { language: 'zh' }, false, false],
    ['from that day', { from: '2026-11-23' }, true, true],
    ['from the day after', { from: '2026-11-24' }, false, false],
    ['to the day before', { to: '2026-11-22' }, false, false],
    ['the status, which counts have not', { status: 'pending' }, true, false],
    ['another status', { status: 'dismissed' }, false, false],
  ] as const;

  it.each(cases)('%s: admits the record %#', (_, part, fact) => {
    expect(admitsFact({ ...EVERYTHING, ...part }, aFact())).toBe(fact);
  });

  it.each(cases)('%s: admits the count %#', (_, part, _fact, count) => {
    expect(admitsCount({ ...EVERYTHING, ...part }, aDailyCount(), placeOf)).toBe(count);
  });

  it('finds a record whose page named no model under the name its count has', () => {
    expect(admitsFact({ ...EVERYTHING, model: 'unknown' }, aFact({ model: null }))).toBe(true);
  });
});
