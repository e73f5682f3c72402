/** A rate of refusals for each value of something that answers are counted by, such as the site. */
import { judgedIn, refusedIn, type DailyCount } from '../../../contract/daily-count.ts';
import type { Material } from '../material.ts';
import { ENOUGH_TO_SHOW, rateOf, withheldRate, type Rate } from '../rate.ts';
import type { Share } from '../statistics/rates.ts';
import { suppressRow } from '../statistics/suppression.ts';
import { peopleCell } from './people-cell.ts';

export interface RatesData {
  shape: 'rates';
  /** A choice by status leaves no denominator. */
  because: 'status' | null;
  rows: { key: string; rate: Rate }[];
  /** Of all rows together. */
  all: Rate;
}

/** Rows in the order of their first appearance, or by key. */
export function ratesBy(
  { people, choice }: Material,
  keyOf: (count: DailyCount) => string,
  order: 'by_key' | 'most_answers',
): RatesData {
  const none: Rate = rateOf([], true);
  if (choice.status !== null) return { shape: 'rates', because: 'status', rows: [], all: none };
  const isOnePerson = people.length === 1;
  const shares = new Map<string, Share[]>();
  const total: Share[] = [];
  for (const { counts } of people) {
    const mine = new Map<string, Share>();
    const sum = { k: 0, n: 0 };
    for (const count of counts) {
      const n = judgedIn(count);
      if (n === 0) continue;
      const key = keyOf(count);
      const share = mine.get(key) ?? { k: 0, n: 0 };
      const k = refusedIn(count);
      mine.set(key, { k: share.k + k, n: share.n + n });
      sum.k += k;
      sum.n += n;
    }
    for (const [key, share] of mine) shares.set(key, [...(shares.get(key) ?? []), share]);
    total.push(sum);
  }
  const entries = [...shares].sort(([a], [b]) => (a < b ? -1 : 1));
  const cells = entries.map(([, of]) => peopleCell(of));
  const whole = peopleCell(total);
  const shown = isOnePerson
    ? [...cells, whole].map(() => true)
    : suppressRow([...cells, whole], { atLeast: ENOUGH_TO_SHOW });
  const rows = entries.map(([key, of], at) => ({
    key,
    rate: shown[at] ? rateOf(of, isOnePerson) : withheldRate(cells[at]?.people ?? 0),
  }));
  if (order === 'most_answers') rows.sort((a, b) => (b.rate.n ?? -1) - (a.rate.n ?? -1));
  const all = shown.at(-1) ? rateOf(total, isOnePerson) : withheldRate(whole.people);
  return { shape: 'rates', because: null, rows, all };
}
