/** Adds to and moves within the daily counters; called inside a transaction of `refusal-log.ts`. */
import type { DailyCount, Outcome } from '../../contract/daily-count.ts';
import type { Counted, LogDatabase } from './database.ts';

type Place = Pick<Counted, 'day' | 'site' | 'model' | 'outcome'>;

export async function addToCount(
  db: LogDatabase,
  { day, site, model, outcome }: Place,
  n: number,
): Promise<void> {
  if (!outcome) return;
  const row = (await db.counts.get([day, site, model])) ?? emptyCount(day, site, model);
  await db.counts.put({ ...row, [outcome]: Math.max(0, row[outcome] + n) });
}

export async function moveCount(db: LogDatabase, from: Place, to: Outcome): Promise<void> {
  await addToCount(db, from, -1);
  await addToCount(db, { ...from, outcome: to }, 1);
}

function emptyCount(day: string, site: string, model: string): DailyCount {
  return { day, site, model, helps: 0, partial: 0, deflects: 0, hard_refusal: 0, unsure: 0, taken_back: 0 };
}
