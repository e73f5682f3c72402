import { describe, expect, it } from 'vitest';
import { aDailyCount } from '../../test/factories.ts';
import { aFact, aMaterial, wordsIn } from '../../test/report-factories.ts';
import { figureCsv } from './figure-csv.ts';
import { rateByModel } from './figures/rate-by-model.ts';
import { rateBySite } from './figures/rate-by-site.ts';
import { detectorAndPerson } from './figures/detector-and-person.ts';
import { weighed } from './figures/weighed.ts';
import { machineRows, tableOf } from './table.ts';

const words = wordsIn('en');

describe('a table', () => {
  it('has a share from ten answers on, and below them the counts alone', () => {
    const counts = [
      aDailyCount({ helps: 18, deflects: 2 }),
      aDailyCount({ site: 'claude', helps: 4, deflects: 3 }),
    ];
    const data = rateBySite.build(aMaterial([{ counts }]));
    expect(tableOf(rateBySite, data, words)).toEqual({
      columns: ['Site', 'Refused', 'Share', '95% interval'],
      rows: [
        ['chatgpt', '2 of 20', '10%', '3% to 30%'],
        ['claude', '3 of 7', '3 of 7', '–'],
        ['All', '5 of 27', '19%', '8% to 37%'],
      ],
    });
    expect(machineRows(data)).toMatchObject([
      { key: 'chatgpt', k: 2, n: 20, share: 0.1, people: 1, method: 'wilson', because: null },
      { key: 'claude', k: 3, n: 7, share: null, low: null, method: null, because: 'few_answers' },
    ]);
  });

  it('says of few people that it is withheld, and tells no number of it', () => {
    const people = Array.from({ length: 12 }, (_, at) => ({
      counts: [
        aDailyCount({ helps: 30, deflects: 3 }),
        ...(at < 4 ? [aDailyCount({ site: 'claude', helps: 77 })] : []),
      ],
    }));
    const data = rateBySite.build(aMaterial(people));
    const { columns, rows } = tableOf(rateBySite, data, words);
    expect(columns.at(-1)).toBe('People');
    expect(rows.find(([name]) => name === 'claude')).toBeUndefined();
    expect(rows.find(([name]) => name === 'withheld')).toEqual([
      'withheld',
      'withheld',
      'withheld (fewer than 10 people)',
      '–',
      'withheld',
    ]);
    expect(JSON.stringify(machineRows(data))).not.toContain('308');
  });

  it('of tallies has shares only from ten on', () => {
    const facts = (count: number) =>
      Array.from({ length: count }, () => aFact({ answer: { rule: 'yes', weighed: 'no' } }));
    const table = (count: number) =>
      tableOf(weighed, weighed.build(aMaterial([{ facts: facts(count) }])), words);
    expect(table(9).columns).toEqual(['Weighed', 'Count']);
    expect(table(10).rows).toContainEqual(['No', '10', '100%']);
  });

  it('of two keys gives programs a row for each cell', () => {
    const data = detectorAndPerson.build(
      aMaterial([{ facts: [aFact({ answer: { happened: 'partial' } })] }]),
    );
    expect(tableOf(detectorAndPerson, data, words).rows).toEqual([['Said no', '1']]);
    expect(machineRows(data)).toMatchObject([
      { key: 'hard_refusal', column: 'partial', k: 1, n: 1, share: null },
    ]);
  });

  it('as CSV starts no formula', () => {
    const counts = [aDailyCount({ model: '=1+1', helps: 20 })];
    const [head, row] = figureCsv(rateByModel.build(aMaterial([{ counts }]))).split('\n');
    expect(head).toBe('key,column,k,n,share,low,high,people,method,because');
    expect(row).toMatch(/^"'=1\+1",,0,20,0,0,0\.16/);
  });
});
