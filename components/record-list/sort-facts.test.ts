import { describe, expect, it, test } from 'vitest';
import { aRecord } from '../../test/factories.ts';
import { factOf, type Fact } from '../../utils/report/fact.ts';
import { SORTS, sortFacts, type Sort } from './sort-facts.ts';

const fact = (id: string, change: Partial<Fact>): Fact => ({ ...factOf(aRecord({ id })), ...change });
const siteName = (id: string) => ({ chatgpt: 'ChatGPT', claude: 'Claude', zai: 'Aardvark' })[id] ?? id;

const FACTS: readonly Fact[] = [
  fact('d', { site: 'zai', status: 'dismissed', model: null }),
  fact('c', { site: 'claude', status: 'pending', model: 'm-10' }),
  fact('b', { site: 'chatgpt', status: 'classified', model: 'm-9' }),
  fact('a', { site: 'claude', status: 'pending', model: 'm-9' }),
];

describe('the order of the list', () => {
  test.each<[Sort, string]>([
    ['newest', 'dcba'],
    ['oldest', 'abcd'],
    ['site', 'dbca'],
    ['status', 'cabd'],
    ['model', 'bacd'],
  ])('%s', (sort, expected) => {
    const sorted = sortFacts(FACTS, sort, siteName);
    expect(sorted.map(({ id }) => id).join('')).toBe(expected);
  });

  it('leaves what it was given as it was', () => {
    for (const sort of SORTS) sortFacts(FACTS, sort, siteName);
    expect(FACTS.map(({ id }) => id).join('')).toBe('dcba');
  });

  it('is made of 100,000 facts without a wait', () => {
    const many = Array.from({ length: 100_000 }, (_, index) =>
      fact(String(index), { site: `site-${index % 7}`, model: `model-${index % 31}` }),
    );
    const start = performance.now();
    for (const sort of SORTS) expect(sortFacts(many, sort, siteName)).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
