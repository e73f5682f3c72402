/**
 * Which report a coder gets next. A part of all reports, drawn by a seed, is coded by everybody, so that agreement can be
 * measured; the rest by whoever comes first. The draw does not change when reports are added.
 */
import { createHash } from 'node:crypto';
import type { Coding } from './codings.ts';

/** One in five, and no fewer than this where there are as many. */
const [SHARE, FEWEST] = [0.2, 100];

export interface Item {
  pid: string;
  rid: string;
}

const keyOf = ({ pid, rid }: Item) => JSON.stringify([pid, rid]);

function drawn<T extends Item>(items: readonly T[], ...seed: string[]): T[] {
  const rank = (item: Item) =>
    createHash('sha256')
      .update(JSON.stringify([...seed, item.pid, item.rid]))
      .digest('hex');
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ item }) => item);
}

/** Those that every coder gets. */
export function overlapOf<T extends Item>(items: readonly T[], seed: string): T[] {
  const count = Math.max(Math.ceil(items.length * SHARE), Math.min(FEWEST, items.length));
  return drawn(items, seed).slice(0, count);
}

/** What is left for this coder, in an order of their own. */
export function queueFor<T extends Item>(
  items: readonly T[],
  { coder, seed, codings }: { coder: string; seed: string; codings: readonly Coding[] },
): T[] {
  const first = codings.filter(({ round }) => round === 'first');
  const byAnybody = new Set(first.map(keyOf));
  const byThem = new Set(first.filter((coding) => coding.coder === coder).map(keyOf));
  const overlap = overlapOf(items, seed);
  const isShared = new Set(overlap.map(keyOf));
  return [
    ...drawn(overlap, seed, coder).filter((item) => !byThem.has(keyOf(item))),
    ...drawn(items, seed, coder).filter((item) => !isShared.has(keyOf(item)) && !byAnybody.has(keyOf(item))),
  ];
}

export interface Disputed<T extends Item> {
  item: T;
  /** What the coders said, without their names. */
  said: Coding['labels'][];
}

/** Where coders differ and nobody has settled it: for a third, who has not coded it. */
export function disputesFor<T extends Item>(
  items: readonly T[],
  { coder, seed, codings }: { coder: string; seed: string; codings: readonly Coding[] },
): Disputed<T>[] {
  const byItem = Map.groupBy(codings, keyOf);
  return drawn(items, seed, coder).flatMap((item) => {
    const all = byItem.get(keyOf(item)) ?? [];
    const first = all.filter(({ round }) => round === 'first');
    const said = first.map(({ labels }) => labels);
    const isSettled = all.some(({ round }) => round === 'adjudication');
    if (isSettled || first.some((coding) => coding.coder === coder)) return [];
    return new Set(said.map(written)).size > 1 ? [{ item, said }] : [];
  });
}

const written = (labels: Coding['labels']): string =>
  labels === null
    ? 'cannot code'
    : JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
