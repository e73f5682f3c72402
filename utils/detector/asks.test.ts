import { describe, expect, it } from 'vitest';
import { SENSITIVITIES, type DetectorVerdict } from '../../contract/taxonomy.ts';
import { asks } from './asks.ts';
import { REFUSES } from './score.ts';
import { ASKS_FROM, EXPECTED } from './sensitivity.ts';

describe('a person is asked', () => {
  it.each<[DetectorVerdict, number, string]>([
    ['hard_refusal', 0.9, 'rarely normal often'],
    ['deflects', ASKS_FROM.rarely, 'rarely normal often'],
    ['deflects', 0.7, 'normal often'],
    ['deflects', REFUSES, 'normal often'],
    ['helps', REFUSES - 0.001, 'often'],
    ['helps', ASKS_FROM.often, 'often'],
    ['helps', ASKS_FROM.often - 0.001, ''],
    ['partial', 0.9, 'rarely normal often'],
    ['partial', 0.1, 'normal often'],
    ['unsure', 0.4, ''],
  ])('about %s with the score %d: %s', (verdict, score, expected) => {
    expect(SENSITIVITIES.filter((one) => asks({ verdict, score }, one)).join(' ')).toBe(expected);
  });

  it('by default about just what is called a refusal', () => {
    expect(ASKS_FROM.normal).toBe(REFUSES);
  });
});

it('the more readily it asks, the more it finds and the more often in vain', () => {
  const expected = SENSITIVITIES.map((one) => EXPECTED[one]);
  const ascending = (a: number, b: number) => a - b;
  for (const values of [expected.map(({ alarms }) => alarms), expected.map(({ found }) => found)])
    expect(values).toEqual(values.toSorted(ascending));
  expect(SENSITIVITIES.map((one) => ASKS_FROM[one])).toEqual([0.8, 0.5, 0.25]);
});
