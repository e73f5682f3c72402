/** What each person adds to one cell → what disclosure control needs to know of it. */
import type { Share } from '../statistics/rates.ts';
import { suppressRow, type Cell } from '../statistics/suppression.ts';
import { ENOUGH_TO_SHOW } from '../rate.ts';

export function peopleCell(shares: readonly Share[]): Cell {
  let [k, n, people, largest] = [0, 0, 0, 0];
  for (const share of shares) {
    if (share.n === 0) continue;
    k += share.k;
    n += share.n;
    people++;
    largest = Math.max(largest, share.n);
  }
  return { k, n, people, largest };
}

/** The same for a cell that is a count and no share of anything: `counts` holds one number a person. */
export function countCell(counts: readonly number[]): Cell {
  const { n, people, largest } = peopleCell(counts.map((count) => ({ k: 0, n: count })));
  return { n, people, largest };
}

/** Whether a cell that stands alone may be shown. */
export function mayShow(cell: Cell): boolean {
  return suppressRow([cell], { atLeast: ENOUGH_TO_SHOW })[0] === true;
}
