import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, type Diary, type OurFigures } from './compare.ts';
import type { Share } from '../statistics/rates.ts';
import { paperFigure } from './blind-refusal.ts';

/** One person's figures. */
type Told = {
  [K in keyof OurFigures]: OurFigures[K] extends readonly (infer S)[] ? S : null | Record<keyof Diary, Share>;
};
const alone = (diary: Record<keyof Diary, Share>) =>
  Object.fromEntries(Object.entries(diary).map(([key, share]) => [key, [share]])) as unknown as Diary;
const rows = ({ engaged, hardShare, diary }: Told) =>
  compare({ engaged: [engaged], hardShare: [hardShare], diary: diary && alone(diary) }, true);

const NONE = { k: 0, n: 0 };
const DIARY: Record<keyof Diary, Share> = {
  refused: { k: 30, n: 40 },
  hard: { k: 2, n: 40 },
  deflects: { k: 28, n: 40 },
  helped: { k: 10, n: 40 },
  engaged: { k: 20, n: 40 },
  controlHelped: { k: 1, n: 12 },
  controlEngaged: { k: 0, n: 12 },
};
const LOG: Told = { engaged: { k: 9, n: 20 }, hardShare: { k: 10, n: 25 }, diary: null };
const rowOf = (figures: Told, id: string) => rows(figures).find((row) => row.id === id);

test.each([
  { name: 'a log of refusals', figures: LOG, id: 'engaged-given-refusal', because: null, paper: 0.565 },
  { name: 'a log of refusals', figures: LOG, id: 'hard-share-of-refusals', because: null, paper: 0.061 },
  { name: 'a log of refusals', figures: LOG, id: 'refused', because: 'needs_diary', paper: 0.754 },
  { name: 'a log of refusals', figures: LOG, id: 'engaged', because: 'needs_diary', paper: 0.575 },
  { name: 'a log of refusals', figures: LOG, id: 'control-helped', because: 'needs_diary', paper: 0.042 },
  { name: 'a diary', figures: { ...LOG, diary: DIARY }, id: 'refused', because: null, paper: 0.754 },
  { name: 'a diary', figures: { ...LOG, diary: DIARY }, id: 'control-engaged', because: null, paper: 0.045 },
  {
    name: 'a diary just begun',
    figures: { ...LOG, diary: { ...DIARY, refused: { k: 7, n: 9 } } },
    id: 'refused',
    because: 'too_few',
    paper: 0.754,
  },
  {
    name: 'an empty diary',
    figures: { ...LOG, diary: { ...DIARY, refused: NONE } },
    id: 'refused',
    because: 'too_few',
    paper: 0.754,
  },
  {
    name: 'no families answered',
    figures: { ...LOG, engaged: NONE },
    id: 'engaged-given-refusal',
    because: 'needs_families',
    paper: 0.565,
  },
  {
    name: 'nine refusals',
    figures: { ...LOG, hardShare: { k: 3, n: 9 } },
    id: 'hard-share-of-refusals',
    because: 'too_few',
    paper: 0.061,
  },
  {
    name: 'ten refusals',
    figures: { ...LOG, hardShare: { k: 3, n: 10 } },
    id: 'hard-share-of-refusals',
    because: null,
    paper: 0.061,
  },
])('$name, $id: laid beside $paper unless $because', ({ figures, id, because, paper }) => {
  const row = rowOf(figures, id);
  expect(row?.because).toBe(because);
  expect(row?.paper.value).toBe(paper);
  if (because === null) expect(row?.ours?.interval).not.toBeNull();
});

test('too few are counted and get no interval', () => {
  expect(rowOf({ ...LOG, engaged: { k: 2, n: 9 } }, 'engaged-given-refusal')?.ours).toMatchObject({
    k: 2,
    n: 9,
    share: null,
    interval: null,
  });
});

test('the interval is that of Wilson', () => {
  const row = rowOf({ ...LOG, hardShare: { k: 3, n: 40 } }, 'hard-share-of-refusals');
  expect(row?.ours?.interval?.low).toBeCloseTo(0.026, 3);
  expect(row?.ours?.interval?.high).toBeCloseTo(0.199, 3);
});

test('whatever is logged, 75.4 % and all else of a diary stand alone without one', () => {
  const share = fc.nat(1000).chain((n) => fc.record({ k: fc.nat(n), n: fc.constant(n) }));
  fc.assert(
    fc.property(share, share, (engaged, hardShare) => {
      const told = rows({ engaged, hardShare, diary: null });
      const ofDiary = told.filter(({ id }) => paperFigure(id).comparableWith === 'diary');
      expect(ofDiary).toHaveLength(7);
      expect(ofDiary.map(({ ours, because }) => ({ ours, because }))).toEqual(
        Array(7).fill({ ours: null, because: 'needs_diary' }),
      );
      expect(told.filter(({ ours }) => ours).some(({ paper }) => paper.value === 0.754)).toBe(false);
    }),
  );
});

test('what only helps to read the others is never laid beside anything', () => {
  const told = rows({ ...LOG, diary: DIARY });
  expect(told.filter(({ paper }) => paper.comparableWith === 'context')).toEqual([]);
});

test.each([
  { people: 9, because: 'withheld' },
  { people: 12, because: 'few_people' },
  { people: 40, because: null },
])('of $people people: laid beside the paper unless $because', ({ people, because }) => {
  const hardShare = Array.from({ length: people }, (_, at) => ({ k: at % 4, n: 5 }));
  const row = compare({ engaged: [], hardShare, diary: null }, false).find(
    ({ id }) => id === 'hard-share-of-refusals',
  );
  expect(row?.because).toBe(because);
  expect(row?.ours?.k === null).toBe(because === 'withheld');
  expect(row?.ours?.method).toBe(because === null ? 'bootstrap' : null);
});
