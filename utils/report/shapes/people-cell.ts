/** What each person adds to one cell → what disclosure control needs to know of it. */
import type { Share } from '../statistics/rates.ts';
import type { Cell } from '../statistics/suppression.ts';

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
