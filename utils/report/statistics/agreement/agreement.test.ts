import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterBootstrap } from '../cluster-bootstrap.ts';
import { seededRandom } from '../random.ts';
import { cohenKappa } from './cohen-kappa.ts';
import { agreementByLabel, confusion } from './confusion.ts';
import { gwetAc1 } from './gwet-ac1.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { percentAgreement } from './percent-agreement.ts';
import type { Ratings } from './ratings.ts';

/** Two coders, yes and no, from a table of how often each met each. */
function square([[bothYes, yesNo], [noYes, bothNo]]: [[number, number], [number, number]]): Ratings {
  const times = (count: number, ...labels: string[]) => Array.from({ length: count }, () => labels);
  return [
    ...times(bothYes, 'yes', 'yes'),
    ...times(yesNo, 'yes', 'no'),
    ...times(noYes, 'no', 'yes'),
    ...times(bothNo, 'no', 'no'),
  ];
}

/** Coders as lines of labels, a dot where one is missing. */
function coders(...lines: string[]): Ratings {
  return Array.from(lines[0] ?? '', (_, item) =>
    lines.map((line) => (line[item] === '.' ? null : (line[item] ?? null))),
  );
}

/** Krippendorff 2011, example C, of 12 units; irrCAC calls it cac.raw4raters. */
const FOUR = coders('123321412...', '1233224125..', '.33323422513', '12332441251.');

describe('ratings of two', () => {
  test.each([
    {
      name: 'skewed',
      ratings: square([
        [186, 6],
        [7, 1],
      ]),
      percent: 0.935,
      kappa: 0.1,
      alpha: 0.1,
      ac1: 0.93,
    },
    {
      name: "the paper's pilot",
      ratings: square([
        [13, 4],
        [3, 80],
      ]),
      percent: 0.93,
      kappa: 0.746,
      alpha: 0.747,
      ac1: 0.903,
    },
    {
      name: 'the opposite each time',
      ratings: square([
        [0, 50],
        [50, 0],
      ]),
      percent: 0,
      kappa: -1,
      alpha: -0.99,
      ac1: -1,
    },
    {
      name: 'agreed each time',
      ratings: square([
        [50, 0],
        [0, 50],
      ]),
      percent: 1,
      kappa: 1,
      alpha: 1,
      ac1: 1,
    },
  ])('$name: $percent, κ $kappa, α $alpha, AC1 $ac1', ({ ratings, percent, kappa, alpha, ac1 }) => {
    expect(percentAgreement(ratings)).toBeCloseTo(percent, 2);
    expect(cohenKappa(ratings)).toBeCloseTo(kappa, 2);
    expect(krippendorffAlpha(ratings)).toBeCloseTo(alpha, 2);
    expect(gwetAc1(ratings)).toBeCloseTo(ac1, 2);
  });
});

test('three labels of two: the values of R’s irrCAC', () => {
  const times = (count: number, ...labels: string[]) => Array.from({ length: count }, () => labels);
  const ratings = [
    ...times(13, 'ectopic', 'ectopic'),
    ...times(20, 'aiu', 'aiu'),
    ...times(7, 'aiu', 'niu'),
    ...times(4, 'niu', 'aiu'),
    ...times(56, 'niu', 'niu'),
  ];
  expect(cohenKappa(ratings)).toBeCloseTo(0.7964094, 7);
  expect(gwetAc1(ratings)).toBeCloseTo(0.8493305, 7);
});

describe('ratings of several, with gaps', () => {
  test.each([
    { name: 'four coders of 12 units', ratings: FOUR, alpha: 0.74342, ac1: 0.77544 },
    {
      name: 'the same in another order of coders',
      ratings: FOUR.map((item) => item.toReversed()),
      alpha: 0.74342,
      ac1: 0.77544,
    },
    {
      name: 'and with an item nobody labelled',
      ratings: [...FOUR, [null, null]],
      alpha: 0.74342,
      ac1: 0.77544,
    },
  ])('$name: α $alpha, AC1 $ac1, as in irrCAC', ({ ratings, alpha, ac1 }) => {
    expect(percentAgreement(ratings)).toBeCloseTo(0.81818, 5);
    expect(krippendorffAlpha(ratings)).toBeCloseTo(alpha, 5);
    expect(gwetAc1(ratings)).toBeCloseTo(ac1, 5);
  });

  test('three coders of 15 units: the α of Krippendorff’s article in Wikipedia', () => {
    const three = coders('.....34121133.3', '1.213343.......', '..21344.21133.4');
    expect(krippendorffAlpha(three)).toBeCloseTo(0.691, 3);
  });
});

describe('ratings that say nothing', () => {
  test.each([
    { name: 'no items', ratings: [], percent: null, ac1: null },
    { name: 'one label an item', ratings: coders('ab.', '..a'), percent: null, ac1: null },
    { name: 'always the same label', ratings: coders('aaaa', 'aaaa'), percent: 1, ac1: 1 },
    { name: 'always the same label, with gaps', ratings: coders('aa.a', 'a.aa', 'aaa.'), percent: 1, ac1: 1 },
  ])('$name: κ and α are undefined, agreement $percent, AC1 $ac1', ({ ratings, percent, ac1 }) => {
    expect(cohenKappa(ratings)).toBeNull();
    expect(krippendorffAlpha(ratings)).toBeNull();
    expect(percentAgreement(ratings)).toBe(percent);
    expect(gwetAc1(ratings)).toBe(ac1);
  });
});

test('no ratings give anything but a finite number or null', () => {
  const label = fc.option(fc.constantFrom('a', 'b', 'c'), { freq: 2 });
  fc.assert(
    fc.property(fc.array(fc.array(label, { maxLength: 4 }), { maxLength: 8 }), (ratings) => {
      for (const coefficient of [percentAgreement, cohenKappa, krippendorffAlpha, gwetAc1]) {
        const value = coefficient(ratings);
        expect(value === null || (Number.isFinite(value) && value <= 1)).toBe(true);
      }
    }),
  );
});

test('items drawn again say how far a coefficient could be off', () => {
  const ratings = square([
    [13, 4],
    [3, 80],
  ]);
  for (const coefficient of [cohenKappa, krippendorffAlpha, gwetAc1]) {
    const value = coefficient(ratings) ?? Number.NaN;
    const interval = clusterBootstrap(ratings, coefficient, { random: seededRandom(3) });
    expect(interval?.low).toBeLessThan(value - 0.03);
    expect(interval?.high).toBeGreaterThan(value + 0.03);
  }
});

describe('which labels were taken for which', () => {
  const found = confusion(['a', 'b', 'b', null, 'c'], ['a', 'b', 'a', 'a', null]);

  test('pairs are counted, gaps are not', () => {
    expect(found).toEqual({
      labels: ['a', 'b'],
      counts: [
        [1, 0],
        [1, 1],
      ],
    });
  });

  test('a label is agreed on as often as either gave it', () => {
    expect(agreementByLabel(found)).toEqual({ a: 2 / 3, b: 2 / 3 });
  });
});
