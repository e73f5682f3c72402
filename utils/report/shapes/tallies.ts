/** How often each of a fixed list of keys occurs: one count a key, and their sum. */
import type { Material, Person } from '../material.ts';
import { ENOUGH_TO_SHOW } from '../rate.ts';
import { suppressRow } from '../statistics/suppression.ts';
import { countCell } from './people-cell.ts';

export interface TalliesData {
  shape: 'tallies';
  because: 'status' | null;
  /** `count` is null where it is withheld. */
  rows: { key: string; count: number | null; people: number | null }[];
  /** Sum over all keys; null where it is withheld. */
  n: number | null;
  people: number;
}

/** `tally` calls `add` for what one person's log holds; keys stay in the order given. */
export function talliesBy(
  { people }: Material,
  keys: readonly string[],
  tally: (person: Person, add: (key: string, n: number) => void) => void,
): TalliesData {
  const perPerson = people.map((person) => {
    const mine = new Map<string, number>();
    tally(person, (key, n) => mine.set(key, (mine.get(key) ?? 0) + n));
    return mine;
  });
  const cells = keys.map((key) => countCell(perPerson.map((mine) => mine.get(key) ?? 0)));
  const total = countCell(perPerson.map((mine) => [...mine.values()].reduce((sum, count) => sum + count, 0)));
  const all = [...cells, total];
  const shown = people.length === 1 ? all.map(() => true) : suppressRow(all, { atLeast: ENOUGH_TO_SHOW });
  return {
    shape: 'tallies',
    because: null,
    rows: keys.map((key, at) => ({
      key,
      count: shown[at] ? (cells[at]?.n ?? 0) : null,
      people: shown[at] ? (cells[at]?.people ?? 0) : null,
    })),
    n: shown.at(-1) ? total.n : null,
    people: total.people,
  };
}
