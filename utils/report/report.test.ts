import { describe, expect, it } from 'vitest';
import { aDailyCount } from '../../test/factories.ts';
import { aFact, aMaterial, placeOf } from '../../test/report-factories.ts';
import { EVERYTHING } from './choice.ts';
import type { FigureData } from './figures/figure.ts';
import { figures } from './figures/registry.ts';
import { isoWeek, rateOverTime } from './figures/rate-over-time.ts';
import { rateByJurisdiction } from './figures/rate-by-jurisdiction.ts';
import { rateBySite } from './figures/rate-by-site.ts';
import { outcomes } from './figures/outcomes.ts';
import { weighed } from './figures/weighed.ts';
import { wrongAndWhose } from './figures/wrong-and-whose.ts';
import { detectorAndPerson } from './figures/detector-and-person.ts';
import { glanceAt } from './glance.ts';
import { choosableIn } from './material.ts';
import { buildReport } from './report.ts';

const busy = [
  aDailyCount({ helps: 80, deflects: 6, hard_refusal: 4, partial: 3, unsure: 7 }),
  aDailyCount({ day: '2026-11-22', site: 'deepseek', model: 'r1', language: 'zh', helps: 5, taken_back: 2 }),
];

describe('at a glance', () => {
  it('says how many refused, and out of how many that could be judged', () => {
    const { counted, rate } = glanceAt(aMaterial([{ counts: busy }]));
    expect(counted).toMatchObject({ answers: 107, judged: 100, days: 2, firstDay: '2026-11-22' });
    expect(rate).toMatchObject({ k: 12, n: 100, share: 0.12, method: 'wilson', because: null });
    expect(rate.interval?.low).toBeCloseTo(0.07, 2);
    expect(rate.interval?.high).toBeCloseTo(0.198, 2);
  });

  it.each([
    ['nothing was counted', {}, [], 'nothing_counted'],
    ['a status is chosen, which counts do not have', { status: 'pending' }, busy, 'status'],
  ] as const)('has no denominator where %s', (_, choice, counts, because) => {
    expect(glanceAt(aMaterial([{ counts }], choice))).toMatchObject({ counted: null, because });
  });

  it('tells no rate below ten answers', () => {
    const { rate } = glanceAt(aMaterial([{ counts: [aDailyCount({ helps: 6, deflects: 3 })] }]));
    expect(rate).toMatchObject({ k: 3, n: 9, share: null, interval: null, because: 'few_answers' });
  });

  it('counts the records by what became of them', () => {
    const facts = [aFact(), aFact({ id: '2' }), aFact({ answer: {} }), aFact({ status: 'dismissed' })];
    expect(glanceAt(aMaterial([{ facts }])).records).toEqual({ waiting: 2, classified: 1, dismissed: 1 });
  });
});

describe('figures of one person', () => {
  it('give each site its rate, those with most answers first', () => {
    const { rows } = rateBySite.build(aMaterial([{ counts: busy }]));
    expect(rows.map(({ key, rate }) => [key, rate.k, rate.n, rate.because])).toEqual([
      ['chatgpt', 10, 93, null],
      ['deepseek', 2, 7, 'few_answers'],
    ]);
  });

  it('know under whose law a site is', () => {
    const { rows } = rateByJurisdiction.build(aMaterial([{ counts: busy }]));
    expect(rows.map(({ key }) => key)).toEqual(['US', 'CN']);
  });

  it.each([
    ['2026-11-23', '2026-11-23', ['2026-11-23']],
    ['2026-11-01', '2026-11-23', ['2026-11-01', '2026-11-23']],
    ['2026-09-01', '2026-11-23', ['2026-W36', '2026-W48']],
    ['2024-01-15', '2026-11-23', ['2024-01', '2026-11']],
  ])('count from %s to %s by day, week or month', (first, last, periods) => {
    const counts = [aDailyCount({ day: last, helps: 1 }), aDailyCount({ day: first, helps: 1 })];
    expect(rateOverTime.build(aMaterial([{ counts }])).rows.map(({ key }) => key)).toEqual(periods);
  });

  it.each([
    ['2026-01-01', '2026-W01'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2026-11-23', '2026-W48'],
  ])('put %s into ISO week %s', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });

  it('count every outcome, also those that cannot be judged', () => {
    const { rows, n } = outcomes.build(aMaterial([{ counts: busy }]));
    expect(n).toBe(107);
    expect(rows.find(({ key }) => key === 'unsure')?.count).toBe(7);
  });

  it('leave out of the heat map what nothing lies in, and keep the group where no authority was named', () => {
    const facts = [
      aFact({
        answer: { rule: 'yes', family: 'content_defeat', authorityGroup: 'work', authority: 'union' },
      }),
      aFact({ answer: { rule: 'yes', family: 'control', authorityGroup: 'work' } }),
      aFact({ answer: { rule: 'yes', family: null, authorityGroup: 'home' } }),
    ];
    expect(wrongAndWhose.build(aMaterial([{ facts }]))).toMatchObject({
      rows: ['union', 'group:work'],
      columns: ['content_defeat', 'control'],
      cells: [
        [1, 0],
        [0, 1],
      ],
      n: 2,
    });
  });

  it('ask only refusals whether the rule was weighed, and say how many left that open', () => {
    const said = (answer: object) => aFact({ answer });
    const facts = [
      said({ happened: 'deflects', rule: 'yes', weighed: 'yes' }),
      said({ happened: 'hard_refusal', rule: 'not_sure' }),
      said({ happened: 'helps', rule: 'yes', weighed: 'yes' }),
      said({ happened: 'deflects', rule: 'no', weighed: 'yes' }),
    ];
    const { rows, n } = weighed.build(aMaterial([{ facts }]));
    expect(n).toBe(2);
    expect(rows.map(({ count }) => count)).toEqual([1, 0, 0, 1]);
  });

  it('take a dismissed record for help when detector and person are compared', () => {
    const facts = [aFact({ status: 'dismissed', verdict: 'deflects' }), aFact()];
    expect(detectorAndPerson.build(aMaterial([{ facts }]))).toMatchObject({
      rows: ['deflects'],
      columns: ['helps'],
      cells: [[1]],
    });
  });
});

describe('how well detector and person agree', () => {
  const facts = (same: number, other: number) => [
    ...Array.from({ length: same }, () => aFact({ verdict: 'deflects', answer: { happened: 'deflects' } })),
    ...Array.from({ length: other }, () => aFact({ verdict: 'deflects', status: 'dismissed' })),
  ];
  const agreementIn = (...people: ReturnType<typeof facts>[]) =>
    detectorAndPerson.build(aMaterial(people.map((of) => ({ facts: of })))).agreement;

  it.each([
    ['fewer than ten judged', 6, 3, null],
    ['ten judged', 8, 2, { n: 10, percent: 0.8, kappa: 0 }],
    ['always the same one judgement', 12, 0, { n: 12, percent: 1, kappa: null, alpha: null, ac1: 1 }],
  ])('%s', (_, same, other, expected) => {
    const told = agreementIn(facts(same, other));
    if (expected) expect(told).toMatchObject(expected);
    else expect(told).toBeNull();
  });

  it('is not told of several people', () => {
    expect(agreementIn(facts(20, 5), facts(20, 5))).toBeNull();
  });
});

describe('figures of many people', () => {
  const people = (m: number, change: (at: number) => Parameters<typeof aMaterial>[0][number]) =>
    Array.from({ length: m }, (_, at) => change(at));
  const heavy = (at: number) => ({
    counts: [aDailyCount({ helps: 20, deflects: at % 5 })],
    facts: [aFact({ id: `f${at}` })],
  });

  const numbersIn = (data: FigureData): (number | null)[] =>
    data.shape === 'rates'
      ? data.rows.flatMap(({ rate }) => [rate.k, rate.n])
      : data.shape === 'tallies'
        ? data.rows.map(({ count }) => count)
        : data.cells.flat();

  it('say nothing of fewer than ten', () => {
    const report = buildReport(aMaterial(people(9, heavy)).people, placeOf);
    expect(report.glance).toMatchObject({ counted: null, because: 'withheld', records: null });
    for (const data of Object.values(report.figures)) expect(numbersIn(data).filter(Boolean)).toEqual([]);
  });

  it('show counts and no rate of ten to twenty-nine', () => {
    const { rate } = glanceAt(aMaterial(people(12, heavy)));
    expect(rate).toMatchObject({ people: 12, share: null, because: 'few_people' });
    expect(rate.n).toBeGreaterThan(200);
  });

  it('draw whole people again for the interval of thirty and more, always the same', () => {
    const once = glanceAt(aMaterial(people(40, heavy))).rate;
    expect(once).toMatchObject({ method: 'bootstrap', because: null });
    expect(once.interval?.low).toBeLessThan(once.share ?? 0);
    expect(glanceAt(aMaterial(people(40, heavy))).rate).toEqual(once);
  });

  it('withhold a site that only a few use, and another beside it, so that it cannot be subtracted', () => {
    const mixed = people(40, (at) => ({
      counts: [
        aDailyCount({ helps: 20, deflects: 2 }),
        aDailyCount({ site: 'claude', helps: 10 + at, deflects: 1 }),
        ...(at < 3 ? [aDailyCount({ site: 'deepseek', helps: 10 })] : []),
      ],
    }));
    const { rows } = rateBySite.build(aMaterial(mixed));
    expect(rows.filter(({ rate }) => rate.because === 'withheld').length).toBeGreaterThanOrEqual(2);
    expect(rows.find(({ key }) => key === 'deepseek')).toBeUndefined();
    for (const { key, rate } of rows.filter(({ rate: { because } }) => because === 'withheld')) {
      expect(key).toMatch(/^withheld:/);
      expect(rate).toMatchObject({ k: null, n: null, people: null });
    }
  });
});

describe('what is withheld of many people', () => {
  const counts = (at: number) => [
    aDailyCount({ helps: 20, deflects: 2 }),
    aDailyCount({ site: 'deepseek', model: 'r1', helps: 10, deflects: 1 }),
    ...(at < 3 ? [aDailyCount({ site: 'kimi', model: 'k2', helps: 5 })] : []),
  ];
  const inChina = (site: string) =>
    site === 'chatgpt' ? { vendor: 'OpenAI', jurisdiction: 'US' } : { vendor: 'x', jurisdiction: 'CN' };
  const people = Array.from({ length: 40 }, (_, at) => ({ facts: [], counts: counts(at) }));

  it('does not follow from the jurisdiction that a site is in', () => {
    const { figures: told } = buildReport(people, inChina);
    const keys = told['rate-by-site']?.rows.map((row) => (typeof row === 'string' ? row : row.key));
    expect(keys?.filter((key) => !key.startsWith('withheld:'))).toEqual(['chatgpt']);
  });

  it('is not told by the numbers at a glance', () => {
    const one = { facts: [], counts: [aDailyCount({ helps: 10, hard_refusal: 1 })] };
    const many = Array.from({ length: 39 }, () => ({
      facts: [],
      counts: [aDailyCount({ helps: 10, deflects: 1 })],
    }));
    const { glance } = buildReport([one, ...many], inChina);
    expect(glance.counted?.byOutcome.hard_refusal ?? null).toBeNull();
    expect(glance.rate.because).toBeNull();
  });

  it('is everything where one person has nearly all of it', () => {
    const heavy = { facts: [], counts: [aDailyCount({ helps: 5_000, deflects: 900 })] };
    const light = Array.from({ length: 30 }, () => ({ facts: [], counts: [aDailyCount({ helps: 2 })] }));
    const { glance } = buildReport([heavy, ...light], inChina);
    expect(glance).toMatchObject({ counted: null, perPerson: null });
    expect(glance.rate).toMatchObject({ k: null, n: null, because: 'withheld' });
  });
});

describe('the report', () => {
  it('has every figure, each named for its file', () => {
    const report = buildReport([{ facts: [], counts: [] }], placeOf);
    expect(Object.keys(report.figures)).toEqual(figures.map(({ id }) => id));
  });

  it('is plain data', () => {
    const report = buildReport([{ facts: [aFact({ answer: {} })], counts: busy }], placeOf);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('applies the choice to everything', () => {
    const facts = [aFact(), aFact({ id: '2', site: 'deepseek' })];
    const report = buildReport([{ facts, counts: busy }], placeOf, { ...EVERYTHING, site: 'deepseek' });
    expect(report.glance.counted?.answers).toBe(7);
    expect(report.glance.records?.waiting).toBe(1);
  });

  it('offers what there is to choose', () => {
    const facts = [aFact({ site: 'claude', day: '2026-12-01' })];
    expect(choosableIn([{ facts, counts: busy }], placeOf)).toMatchObject({
      site: ['chatgpt', 'claude', 'deepseek'],
      jurisdiction: ['CN', 'US'],
      language: ['en', 'zh'],
      firstDay: '2026-11-22',
      lastDay: '2026-12-01',
    });
  });
});
