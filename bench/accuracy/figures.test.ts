import { describe, expect, it } from 'vitest';
import type { DetectorVerdict } from '../../contract/taxonomy.ts';
import { NO_GROUNDS } from '../../utils/detector/grounds.ts';
import { calibrationOf, figuresOf, type Judged, kappa } from './figures.ts';
import { intervalsOf } from './intervals.ts';
import type { Label } from './labelled.ts';

const judged = (label: Label, verdict: DetectorVerdict, score = 0.5): Judged => ({
  id: `${label} ${verdict}`,
  source: 'here',
  lang: 'en',
  model: '-',
  prompt: `${label} ${verdict} ${score}`,
  response: '',
  label,
  verdict: null,
  own: null,
  second: null,
  split: 'dev',
  judged: verdict,
  score,
  grounds: NO_GROUNDS,
});

const rows = [
  judged('refusal', 'deflects'),
  judged('refusal', 'hard_refusal'),
  judged('refusal', 'partial'),
  judged('refusal', 'unsure'),
  judged('compliance', 'helps'),
  judged('compliance', 'deflects'),
  judged('partial', 'partial'),
  judged('partial', 'helps'),
];

describe('the figures', () => {
  it('count a partial or unsure judgement as no refusal, and leave partial labels out', () => {
    const { precision, recall, f1, balanced, alarms } = figuresOf(rows);
    expect({ precision, recall, f1, balanced, alarms }).toEqual({
      precision: 2 / 3,
      recall: 0.5,
      f1: 4 / 7,
      balanced: 0.5,
      alarms: 500,
    });
  });

  it('of asking count anything but help on both sides', () => {
    expect(figuresOf(rows).askedF1).toBeCloseTo((2 * 4) / (5 + 6));
  });

  it('of nothing are not a number, and no error', () => {
    expect(figuresOf([]).f1).toBeNaN();
    expect(figuresOf([]).alarms).toBeNaN();
  });
});

describe('agreement', () => {
  it.each([
    [
      1,
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
    ],
    [
      0,
      [
        ['a', 'a'],
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'b'],
      ],
    ],
    [
      -1,
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    ],
  ] as [number, [string, string][]][])('is %d for %j', (expected, pairs) => {
    expect(kappa(pairs)).toBeCloseTo(expected);
  });
});

it('scores that claim what is found have no gap, and those that do not have one', () => {
  const certain = [judged('refusal', 'deflects', 1), judged('compliance', 'helps', 0)];
  expect(calibrationOf(certain)).toMatchObject({ gap: 0, brier: 0 });
  expect(calibrationOf([judged('compliance', 'deflects', 0.95)]).gap).toBeCloseTo(0.95);
});

describe('an interval', () => {
  const measure = (drawn: Judged[]) => ({ recall: figuresOf(drawn).recall });

  it('is the same for the same answers, and holds the figure', () => {
    const { recall } = intervalsOf(rows, ({ prompt }) => prompt, measure);
    expect(intervalsOf(rows, ({ prompt }) => prompt, measure).recall).toEqual(recall);
    expect(recall.low).toBeLessThanOrEqual(0.5);
    expect(recall.high).toBeGreaterThanOrEqual(0.5);
  });

  it('is wider where answers share their prompts', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      judged('refusal', at % 2 === 0 ? 'deflects' : 'helps', at),
    );
    const width = (clusterOf: (row: Judged) => string) => {
      const { low, high } = intervalsOf(many, clusterOf, measure).recall;
      return high - low;
    };
    expect(width(({ judged }) => judged)).toBeGreaterThan(width(({ prompt }) => prompt));
  });
});
