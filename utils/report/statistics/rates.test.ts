import { expect, test } from 'vitest';
import { meanOfRates, ratioOfSums, shareWithAny } from './rates.ts';

const silent = { k: 0, n: 0 };
const rare = { k: 1, n: 10 };
const never = { k: 0, n: 10 };
const busy = { k: 80, n: 100 };

test.each([
  { name: 'nobody', people: [], ratio: null, mean: null, any: null },
  { name: 'one without answers', people: [silent], ratio: null, mean: null, any: null },
  { name: 'one person', people: [rare], ratio: 0.1, mean: 0.1, any: 1 },
  { name: 'one busy among calm', people: [busy, rare, never], ratio: 81 / 120, mean: 0.3, any: 2 / 3 },
  {
    name: 'the same and one without answers',
    people: [busy, rare, never, silent],
    ratio: 81 / 120,
    mean: 0.3,
    any: 2 / 3,
  },
  { name: 'it never happened', people: [never, never], ratio: 0, mean: 0, any: 0 },
])(
  '$name: of all answers $ratio, of the average person $mean, of people $any',
  ({ people, ratio, mean, any }) => {
    const near = (value: number | null) => (value === null ? null : (expect.closeTo(value, 12) as number));
    expect(ratioOfSums(people)).toEqual(near(ratio));
    expect(meanOfRates(people)).toEqual(near(mean));
    expect(shareWithAny(people)).toEqual(near(any));
  },
);
