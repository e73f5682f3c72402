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

interface How {
  order: 'by_key' | 'most_answers';
  /** A larger group that has a figure of its own: what is withheld must not follow from it either. */
  within?: (count: DailyCount) => string;
}

/** A withheld row has no name: that anybody is in it can say too much. */
export const WITHHELD = 'withheld:';

export function ratesBy(
  { people, choice }: Material,
  keyOf: (count: DailyCount) => string,
  { order, within = () => '' }: How,
): RatesData {
  const none: Rate = rateOf([], true);
  if (choice.status !== null) return { shape: 'rates', because: 'status', rows: [], all: none };
  const isOnePerson = people.length === 1;
  const whole: Share[] = [];
  const shares = new Map<string, Share[]>();
  /** Of each group, the whole of it under the empty key, and what every key has in it. */
  const groups = new Map<string, Map<string, Share[]>>();
  for (const { counts } of people) {
    const mine = { whole: { k: 0, n: 0 }, keys: new Sums(), groups: new Map<string, Sums>() };
    for (const count of counts) {
      const share = { k: refusedIn(count), n: judgedIn(count) };
      if (share.n === 0) continue;
      const [key, group] = [keyOf(count), within(count)];
      mine.whole = plus(mine.whole, share);
      mine.keys.add(key, share);
      const inGroup = mine.groups.get(group) ?? new Sums();
      mine.groups.set(group, inGroup);
      inGroup.add(key, share);
      inGroup.add(WHOLE, share);
    }
    whole.push(mine.whole);
    for (const [key, share] of mine.keys) append(shares, key, share);
    for (const [group, sums] of mine.groups) {
      const known = groups.get(group) ?? new Map<string, Share[]>();
      groups.set(group, known);
      for (const [key, share] of sums) append(known, key, share);
    }
  }
  const entries = [...shares].sort(([a], [b]) => (a < b ? -1 : 1));
  const mayShow = isOnePerson ? null : shownKeys(entries, whole, [...groups.values()]);
  const rows = entries.map(([key, of], at) =>
    mayShow === null || mayShow.keys.has(key)
      ? { key, rate: rateOf(of, isOnePerson) }
      : { key: `${WITHHELD}${at + 1}`, rate: withheldRate() },
  );
  if (order === 'most_answers') rows.sort((a, b) => (b.rate.n ?? -1) - (a.rate.n ?? -1));
  const all = mayShow === null || mayShow.whole ? rateOf(whole, isOnePerson) : withheldRate();
  return { shape: 'rates', because: null, rows, all };
}

const WHOLE = '';
const plus = (a: Share, b: Share): Share => ({ k: a.k + b.k, n: a.n + b.n });

class Sums extends Map<string, Share> {
  add(key: string, share: Share): void {
    this.set(key, plus(this.get(key) ?? { k: 0, n: 0 }, share));
  }
}

function append(to: Map<string, Share[]>, key: string, share: Share): void {
  const known = to.get(key);
  if (known) known.push(share);
  else to.set(key, [share]);
}

/** A key is shown where neither the sum of all keys nor that of its group would give away what is hidden. */
function shownKeys(
  entries: readonly (readonly [string, readonly Share[]])[],
  whole: readonly Share[],
  groups: readonly ReadonlyMap<string, readonly Share[]>[],
): { keys: Set<string>; whole: boolean } {
  const atLeast = ENOUGH_TO_SHOW;
  const overall = suppressRow([...entries.map(([, of]) => peopleCell(of)), peopleCell(whole)], { atLeast });
  const keys = new Set(entries.map(([key]) => key).filter((_, at) => overall[at]));
  for (const group of groups) {
    const parts = [...group].filter(([key]) => key !== WHOLE);
    const cells = [...parts.map(([, of]) => of), group.get(WHOLE) ?? []].map(peopleCell);
    const shown = suppressRow(cells, { atLeast });
    // A key hidden for another reason leaves the rest of its group open to subtraction, so the smallest goes too.
    parts.forEach(([key], at) => shown[at] || keys.delete(key));
  }
  return { keys, whole: overall.at(-1) ?? false };
}
