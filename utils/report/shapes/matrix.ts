/** How often each pair of two keys occurs, as a table of rows and columns; those where nothing lies are left out. */
import type { Material } from '../material.ts';
import type { Fact } from '../fact.ts';
import { ENOUGH_TO_SHOW } from '../rate.ts';
import { suppressTable } from '../statistics/suppression.ts';
import { countCell } from './people-cell.ts';

export interface MatrixData {
  shape: 'matrix';
  rows: string[];
  columns: string[];
  /** By row and column; null where it is withheld. */
  cells: (number | null)[][];
  /** Null where it is withheld. */
  n: number | null;
  people: number;
  /** Where rows and columns are two judgements of the same: how well they agree. */
  agreement?: Agreement | null;
}

/** Coefficients of two coders; a null one is undefined. `n`: the answers they are of. */
export interface Agreement {
  n: number;
  percent: number | null;
  kappa: number | null;
  alpha: number | null;
  ac1: number | null;
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
  const countsOf = (rows: number[], columns: number[]) =>
    countCell(
      perPerson.map((mine) =>
        rows.reduce(
          (sum, row) => columns.reduce((part, column) => part + (mine[row * width + column] ?? 0), sum),
          0,
        ),
      ),
    );
  const everyRow = [...keys.rows.keys()];
  const everyColumn = [...keys.columns.keys()];
  const rows = everyRow.filter((row) => countsOf([row], everyColumn).n > 0);
  const columns = everyColumn.filter((column) => countsOf(everyRow, [column]).n > 0);
  // With their totals, which a reader could subtract from.
  const table = [...rows.map((row) => [row]), rows].map((row) =>
    [...columns.map((column) => [column]), columns].map((column) => countsOf(row, column)),
  );
  const shown =
    people.length === 1
      ? table.map((line) => line.map(() => true))
      : suppressTable(table, { atLeast: ENOUGH_TO_SHOW });
  const total = table.at(-1)?.at(-1);
  return {
    shape: 'matrix',
    rows: rows.map((row) => keys.rows[row] ?? ''),
    columns: columns.map((column) => keys.columns[column] ?? ''),
    cells: rows.map((_, row) =>
      columns.map((_, column) => (shown[row]?.[column] ? (table[row]?.[column]?.n ?? 0) : null)),
    ),
    n: shown.at(-1)?.at(-1) ? (total?.n ?? 0) : null,
    people: total?.people ?? 0,
  };
}
