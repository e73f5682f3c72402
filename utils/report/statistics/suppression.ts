/**
 * A table over people → which of its cells may be shown. A cell of few people, or of one person above all, is hidden;
 * then more are hidden until what is hidden cannot be worked out from what is shown (Hundepool et al. 2012,
 * "Statistical Disclosure Control", ch. 4). Rates tell no more than counts do, so a cell is shown or hidden as a whole.
 */
import { determined, type Line } from './determined.ts';

export interface Cell {
  /** Answers that count; left out where the cell is a count and no share. */
  k?: number;
  /** All answers in the cell. */
  n: number;
  /** Different people they come from. */
  people: number;
  /** How many of the n come from the person with the most. */
  largest: number;
}

interface Options {
  /** Fewest people of a cell that is shown; never fewer than 5. */
  atLeast?: number;
}

const FLOOR = 5;
/** No person may have more of a cell's answers than this. */
const LARGEST_SHARE = 0.5;

/** Which cells of a row may be shown; its last is the total of the others. */
export function suppressRow(cells: readonly Cell[], options: Options = {}): boolean[] {
  return suppress(cells, [cells.map((_, place) => place)], options);
}

/** Which cells of a table may be shown; its last row and its last column are the totals of the others. */
export function suppressTable(rows: readonly (readonly Cell[])[], options: Options = {}): boolean[][] {
  const width = rows[0]?.length ?? 0;
  const across = rows.map((_, row) => Array.from({ length: width }, (_, column) => row * width + column));
  const down = Array.from({ length: width }, (_, column) => rows.map((_, row) => row * width + column));
  const shown = suppress(rows.flat(), [...across, ...down], options);
  return across.map((line) => line.map((place) => shown[place] ?? false));
}

/** The same for cells of any arrangement; the last place of each line is the total of the others. */
function suppress(cells: readonly Cell[], lines: readonly Line[], { atLeast = 10 }: Options): boolean[] {
  const fewest = Math.max(FLOOR, atLeast);
  const shown = cells.map((cell) => isSafe(cell, fewest));
  for (;;) {
    const open = lines.filter((line) => !isCovered(line, { cells, shown, fewest }));
    const known = determined(shown, lines);
    const crossing = lines.filter((line) => line.some((place) => known.has(place)));
    const next = smallestShown([...open, ...crossing], cells, shown);
    if (next === undefined) return shown;
    shown[next] = false;
  }
}

function isSafe({ n, people, largest }: Cell, fewest: number): boolean {
  return people >= fewest && largest <= n * LARGEST_SHARE;
}

/**
 * Whether the sum of what is hidden in a line, which is known where the total is shown, is itself safe to know. Each
 * hidden cell may have the same people, so their number is that of the largest, and one person may be the largest of all.
 */
function isCovered(
  line: Line,
  { cells, shown, fewest }: { cells: readonly Cell[]; shown: boolean[]; fewest: number },
) {
  const [parts, total] = [line.slice(0, -1), line.at(-1)];
  const hidden = parts.filter((place) => !shown[place]).flatMap((place) => cells[place] ?? []);
  const sumIsKnown = total !== undefined && shown[total];
  if (!sumIsKnown || hidden.length === 0 || hidden.length === parts.length) return true;
  const sum = (of: (cell: Cell) => number) => hidden.reduce((whole, cell) => whole + of(cell), 0);
  const n = sum((cell) => cell.n);
  const k = hidden.some((cell) => cell.k === undefined) ? null : sum((cell) => cell.k ?? 0);
  const people = Math.max(...hidden.map((cell) => cell.people));
  // All or none of the hidden answers: then each hidden cell is known to be 0 or 100 %.
  if (k === 0 || k === n) return false;
  return isSafe({ n, people, largest: sum((cell) => cell.largest) }, fewest);
}

/** The shown cell with the fewest answers on these lines; a total only where no other is left. */
function smallestShown(lines: readonly Line[], cells: readonly Cell[], shown: boolean[]): number | undefined {
  const size = (place: number) => cells[place]?.n ?? 0;
  const smallest = (places: number[]) =>
    places.filter((place) => shown[place]).sort((one, other) => size(one) - size(other))[0];
  return (
    smallest(lines.flatMap((line) => line.slice(0, -1))) ?? smallest(lines.flatMap((line) => line.slice(-1)))
  );
}
