/** How often each pair of two keys occurs, as a table of rows and columns; those where nothing lies are left out. */
import type { Material } from '../material.ts';
import type { Fact } from '../fact.ts';
import { ENOUGH_TO_SHOW } from '../rate.ts';
import type { Share } from '../statistics/rates.ts';
import { suppressTable } from '../statistics/suppression.ts';
import { peopleCell } from './people-cell.ts';

export interface MatrixData {
  shape: 'matrix';
  rows: string[];
  columns: string[];
  /** By row and column; null where it is withheld. */
  cells: (number | null)[][];
  /** Null where it is withheld. */
  n: number | null;
  people: number;
}

interface Keys {
  rows: readonly string[];
  columns: readonly string[];
}

/** Keys stay in the order given. `pairOf`: null for a record that is not in this table. */
export function matrixBy(
  { people }: Material,
  keys: Keys,
  pairOf: (fact: Fact) => readonly [row: string, column: string] | null,
): MatrixData {
  const rowAt = new Map(keys.rows.map((key, at) => [key, at]));
  const columnAt = new Map(keys.columns.map((key, at) => [key, at]));
  const width = keys.columns.length;
  const perPerson = people.map(({ facts }) => {
    const mine = new Array<number>(keys.rows.length * width).fill(0);
    for (const fact of facts) {
      const pair = pairOf(fact);
      const row = pair && rowAt.get(pair[0]);
      const column = pair && columnAt.get(pair[1]);
      if (row == null || column == null) continue;
      const at = row * width + column;
      mine[at] = (mine[at] ?? 0) + 1;
    }
    return mine;
  });
  const sharesAt = (row: number, column: number): Share[] =>
    perPerson.map((mine) => ({ k: mine[row * width + column] ?? 0, n: mine[row * width + column] ?? 0 }));
  const all = keys.rows.map((_, row) => keys.columns.map((_, column) => peopleCell(sharesAt(row, column))));
  const rows = [...keys.rows.keys()].filter((row) => all[row]?.some(({ n }) => n > 0));
  const columns = [...keys.columns.keys()].filter((column) => all.some((row) => (row[column]?.n ?? 0) > 0));
  const cells = rows.map((row) => columns.map((column) => all[row]?.[column] ?? peopleCell([])));
  const isOnePerson = people.length === 1;
  const shown = isOnePerson ? null : suppressTable(cells, { atLeast: ENOUGH_TO_SHOW });
  const total = peopleCell(
    perPerson.map((mine) => {
      const n = mine.reduce((sum, count) => sum + count, 0);
      return { k: n, n };
    }),
  );
  return {
    shape: 'matrix',
    rows: rows.map((row) => keys.rows[row] ?? ''),
    columns: columns.map((column) => keys.columns[column] ?? ''),
    cells: cells.map((line, row) =>
      line.map(({ n }, column) => (shown === null || shown[row]?.[column] ? n : null)),
    ),
    n: isOnePerson || total.people >= ENOUGH_TO_SHOW ? total.n : null,
    people: total.people,
  };
}
