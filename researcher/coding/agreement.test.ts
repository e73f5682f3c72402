import { describe, expect, it } from 'vitest';
import { agreementPage, told } from './agreement-page.ts';
import { agreementOf } from './agreement.ts';
import type { Coding } from './codings.ts';

/** Two coders, yes and no, from a table of how often each met each. */
function codingsOf([[a, b], [c, d]]: [[number, number], [number, number]]): Coding[] {
  const pairs = [
    ...Array.from({ length: a }, () => ['yes', 'yes']),
    ...Array.from({ length: b }, () => ['yes', 'no']),
    ...Array.from({ length: c }, () => ['no', 'yes']),
    ...Array.from({ length: d }, () => ['no', 'no']),
  ];
  return pairs.flatMap((labels, item) =>
    labels.map((label, at) => coding(`coder-${at}`, `report-${item}`, { weighed: label })),
  );
}
const coding = (
  coder: string,
  rid: string,
  labels: Coding['labels'],
  round: Coding['round'] = 'first',
): Coding => ({
  ...{ coder, rid, labels, round, pid: 'someone', guideline: '1', day: '2026-12-05' },
});

describe('the agreement of two coders', () => {
  it.each<[string, [[number, number], [number, number]], number[]]>([
    [
      'skewed',
      [
        [186, 6],
        [7, 1],
      ],
      [0.935, 0.1, 0.1, 0.93],
    ],
    [
      'of the paper',
      [
        [13, 4],
        [3, 80],
      ],
      [0.93, 0.746, 0.747, 0.903],
    ],
  ])('in a table that is %s', (_name, table, expected) => {
    const [found] = agreementOf(codingsOf(table));
    const { percent, kappa, alpha, ac1 } = found ?? {};
    [percent, kappa, alpha, ac1].forEach((coefficient, at) => {
      expect(coefficient?.value).toBeCloseTo(expected[at] ?? 0, 2);
      expect(coefficient?.interval?.low).toBeLessThan(coefficient?.value ?? 0);
      expect(coefficient?.interval?.high).toBeGreaterThan(coefficient?.value ?? 1);
    });
    expect(found?.confusion?.counts.flat().sort()).toEqual(table.flat().sort());
  });

  it('of whom both always gave one label is undefined, and says why', () => {
    const [found] = agreementOf(
      codingsOf([
        [20, 0],
        [0, 0],
      ]),
    );
    expect(found).toMatchObject({
      percent: { value: 1 },
      kappa: { value: null, because: 'one_label' },
      alpha: { value: null, because: 'one_label' },
      ac1: { value: 1 },
    });
    const page = agreementPage(found ? [found] : [], '');
    expect(page).toContain('only one label was ever given');
    expect(page).not.toContain('NaN');
  });

  it('counts what can’t be coded apart, and an adjudication not at all', () => {
    const codings = [
      coding('one', 'a', { weighed: 'yes' }),
      coding('two', 'a', { weighed: 'yes' }),
      coding('one', 'b', null),
      coding('two', 'b', { weighed: 'no' }),
      coding('three', 'a', { weighed: 'no' }, 'adjudication'),
    ];
    expect(agreementOf(codings)).toMatchObject([
      { coders: ['one', 'two'], items: 1, cannotCode: 1, percent: { value: 1 } },
    ]);
  });

  it('of three has no κ, and says so', () => {
    const three = ['one', 'two', 'three'].map((name, at) =>
      coding(name, 'a', { weighed: at === 2 ? 'no' : 'yes' }),
    );
    const [found] = agreementOf(three);
    expect(found && told(found.kappa)).toContain('other than two coders');
    expect(found?.percent.value).toBeCloseTo(1 / 3, 5);
  });

  it('of nothing is nothing', () => {
    expect(agreementOf([])).toEqual([]);
  });
});
