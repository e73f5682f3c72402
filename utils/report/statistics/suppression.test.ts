import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, suppressRow, suppressTable } from './suppression.ts';

/** One person's answers in one cell of a table. */
interface Part {
  row: number;
  column: number;
  k: number;
  n: number;
}
type Person = readonly Part[];

const cell = (people: number, n = people * 10, change: Partial<Cell> = {}): Cell => ({
  k: Math.round(n / 2),
  n,
  people,
  largest: Math.ceil(n / Math.max(people, 1)),
  ...change,
});

/** The cell of all parts that are taken, over the people who have one. */
function cellOf(people: readonly Person[], taken: (part: Part) => boolean): Cell {
  const each = people
    .map((parts) => parts.filter(taken))
    .map((parts) => ({
      k: parts.reduce((sum, { k }) => sum + k, 0),
      n: parts.reduce((sum, { n }) => sum + n, 0),
    }))
    .filter(({ n }) => n > 0);
  return {
    k: each.reduce((sum, { k }) => sum + k, 0),
    n: each.reduce((sum, { n }) => sum + n, 0),
    people: each.length,
    largest: Math.max(0, ...each.map(({ n }) => n)),
  };
}

/** The table of those people with a row and a column of totals. */
function tableOf(people: readonly Person[], rows: number, columns: number): Cell[][] {
  return Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (_, column) =>
      cellOf(
        people,
        (part) => (row === rows || part.row === row) && (column === columns || part.column === column),
      ),
    ),
  );
}

describe('a row and its total', () => {
  const total = (cells: Cell[]): Cell =>
    cell(
      cells.reduce((sum, { people }) => sum + people, 0),
      cells.reduce((sum, { n }) => sum + n, 0),
    );
  test.each([
    {
      name: 'all have enough people',
      parts: [cell(10), cell(20), cell(30)],
      shown: [true, true, true, true],
    },
    {
      name: 'one of few people hides the next smallest',
      parts: [cell(9), cell(30), cell(20), cell(40)],
      shown: [false, true, false, true, true],
    },
    {
      name: 'two of few people are not enough to hide each other',
      parts: [cell(2), cell(3), cell(20), cell(40)],
      shown: [false, false, false, true, true],
    },
    {
      name: 'nobody in a cell is few people too',
      parts: [cell(0), cell(20), cell(40)],
      shown: [false, false, true, true],
    },
    {
      name: 'one person with 90 % of the answers',
      parts: [cell(30, 1000, { largest: 900 }), cell(30, 2000), cell(40, 3000)],
      shown: [false, false, true, true],
    },
    {
      name: 'one person with exactly half of them',
      parts: [cell(30, 1000, { largest: 500 }), cell(40, 3000)],
      shown: [true, true, true],
    },
    {
      name: 'hidden answers that are all alike',
      parts: [cell(9, 90, { k: 0 }), cell(12, 120, { k: 0 }), cell(20), cell(40)],
      shown: [false, false, false, true, true],
    },
    {
      name: 'two of six people, who may be the same six',
      parts: [cell(6), cell(6), cell(20), cell(40)],
      shown: [false, false, false, true, true],
    },
    {
      name: 'hidden answers that may be above all of one person',
      parts: [cell(3, 30, { largest: 28 }), cell(12, 40, { largest: 12 }), cell(20, 200), cell(40)],
      shown: [false, false, false, true, true],
    },
    {
      name: 'a lone part is its own total',
      parts: [cell(3)],
      shown: [false, false],
    },
  ])('$name', ({ parts, shown }) => {
    expect(suppressRow([...parts, total(parts)])).toEqual(shown);
  });

  test('fewer people than 5 are never enough, whatever is asked for', () => {
    const parts = [cell(4), cell(5), cell(6)];
    expect(suppressRow([...parts, total(parts)], { atLeast: 1 })).toEqual([false, false, true, true]);
    expect(suppressRow(parts.slice(1).concat(cell(11)), { atLeast: 1 })).toEqual([true, true, true]);
  });
});

test('in a table one hidden cell takes a rectangle with it, and the largest cells stay', () => {
  const parts = [
    [cell(4), cell(20), cell(50)],
    [cell(21), cell(22), cell(51)],
    [cell(60), cell(61), cell(90)],
  ];
  const sum = (cells: Cell[]) => cell(cells.reduce((all, { people }) => all + people, 0));
  const rows = parts.map((row) => [...row, sum(row)]);
  const totals = [0, 1, 2, 3].map((column) => sum(rows.flatMap((row) => row[column] ?? [])));
  expect(suppressTable([...rows, totals])).toEqual([
    [false, false, true, true],
    [false, false, true, true],
    [true, true, true, true],
    [true, true, true, true],
  ]);
});

test('no cells, no answer', () => {
  expect(suppressTable([])).toEqual([]);
  expect(suppressRow([])).toEqual([]);
});

describe('the attack by subtraction', () => {
  const ROWS = 3;
  const COLUMNS = 4;
  const part = fc
    .record({
      row: fc.nat(ROWS - 1),
      column: fc.nat(COLUMNS - 1),
      n: fc.integer({ min: 1, max: 12 }),
      heavy: fc.boolean(),
    })
    .chain(({ n, heavy, ...at }) => {
      const answers = heavy ? n * n : n;
      return fc.nat(answers).map((k) => ({ ...at, n: answers, k }));
    });
  const person = fc.array(part, { minLength: 1, maxLength: 3 });
  const table = fc
    .array(person, { minLength: 8, maxLength: 200, size: 'max' })
    .map((people) => ({ people, cells: tableOf(people, ROWS, COLUMNS) }));

  /** Rows, then columns, of whatever stands at each place. */
  const linesOf = <T>(cells: T[][]): T[][] => [
    ...cells,
    ...(cells[0] ?? []).map((_, column) => cells.map((row) => row[column] as T)),
  ];
  const marked = (cells: Cell[][], shown: boolean[][]) =>
    cells.map((row, r) =>
      row.map((entry, c) => ({ cell: entry, shown: shown[r]?.[c] ?? true, row: r, column: c })),
    );

  test('what is shown has ten people and nobody has more than half of it', () => {
    fc.assert(
      fc.property(table, ({ cells }) => {
        for (const entry of marked(cells, suppressTable(cells)).flat()) {
          if (!entry.shown) continue;
          expect(entry.cell.people).toBeGreaterThanOrEqual(10);
          expect(entry.cell.largest).toBeLessThanOrEqual(entry.cell.n / 2);
        }
      }),
    );
  });

  test('every hidden cell lies on a circle of hidden cells, so that its value can move and all sums stay', () => {
    fc.assert(
      fc.property(table, ({ cells }) => {
        const hidden = marked(cells, suppressTable(cells))
          .flat()
          .filter((entry) => !entry.shown);
        for (const entry of hidden) expect(canMove(entry, hidden)).toBe(true);
      }),
    );
  });

  test('what a line lacks to its total is of ten people, none with more than half, and not all alike', () => {
    fc.assert(
      fc.property(table, ({ people, cells }) => {
        for (const line of linesOf(marked(cells, suppressTable(cells)))) {
          const hidden = line.slice(0, -1).filter((entry) => !entry.shown);
          if (hidden.length === 0 || !line.at(-1)?.shown) continue;
          const lacking = attackedBy(people, hidden);
          expect(lacking.people).toBeGreaterThanOrEqual(10);
          expect(lacking.largest).toBeLessThanOrEqual(lacking.n / 2);
          if (hidden.length === line.length - 1) continue;
          expect(lacking.k).toBeGreaterThan(0);
          expect(lacking.k).toBeLessThan(lacking.n);
        }
      }),
    );
  });

  test('the tables tried hide some cells and show others', () => {
    const tried = fc.sample(table, { numRuns: 100, seed: 1 }).map(({ cells }) => suppressTable(cells).flat());
    const partly = tried.filter((shown) => shown.includes(true) && shown.includes(false));
    expect(partly.length).toBeGreaterThan(30);
  });

  interface Place {
    row: number;
    column: number;
  }

  /** The people behind the sum of these cells; the last row and column stand for all of theirs. */
  function attackedBy(people: readonly Person[], hidden: Place[]): Cell {
    return cellOf(people, (part) =>
      hidden.some(
        ({ row, column }) =>
          (row === ROWS || part.row === row) && (column === COLUMNS || part.column === column),
      ),
    );
  }

  /** Whether the other hidden cells still lead from the cell's row to its column. */
  function canMove(from: Place, hidden: Place[]): boolean {
    const others = hidden.filter((entry) => entry !== from);
    const [rows, columns] = [new Set([from.row]), new Set<number>()];
    for (let step = 0; step <= others.length; step++) {
      for (const { row, column } of others) {
        if (rows.has(row) || columns.has(column)) {
          rows.add(row);
          columns.add(column);
        }
      }
    }
    return columns.has(from.column);
  }
});
