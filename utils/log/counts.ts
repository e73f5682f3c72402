/** Reads, adds to and moves within the daily counters; called inside a transaction of `refusal-log.ts`. */
import type { DailyCount, Outcome, ReadableMinutes } from '../../contract/daily-count.ts';
import type { Counted, LogDatabase } from './database.ts';

type Place = Pick<Counted, 'day' | 'site' | 'model' | 'language' | 'outcome'>;

/** The log's own id, under which everything seen here is counted. */
export async function logId(db: LogDatabase): Promise<string> {
  const row = await db.about.get('log');
  if (!row) throw new Error('The log has no id.');
  return row.value;
}

export async function addToCount(
  db: LogDatabase,
  { day, site, model, language, outcome }: Place,
  n: number,
): Promise<void> {
  if (!outcome) return;
  const log = await logId(db);
  const row =
    (await db.dailyCounts.get([log, day, site, model, language])) ??
    emptyCount({ log, day, site, model, language });
  await db.dailyCounts.put({ ...row, [outcome]: Math.max(0, row[outcome] + n) });
}

export async function moveCount(db: LogDatabase, from: Place, to: Outcome): Promise<void> {
  await addToCount(db, from, -1);
  await addToCount(db, { ...from, outcome: to }, 1);
}

/** Rows that are here with the keys of these. */
export async function sameCounts(db: LogDatabase, rows: readonly DailyCount[]): Promise<DailyCount[]> {
  const here = await db.dailyCounts.bulkGet(
    rows.map(({ log, day, site, model, language }) => [log, day, site, model, language]),
  );
  return here.filter((row) => row !== undefined);
}

export async function sameMinutes(
  db: LogDatabase,
  rows: readonly ReadableMinutes[],
): Promise<ReadableMinutes[]> {
  const here = await db.readableMinutes.bulkGet(rows.map(({ log, day, site }) => [log, day, site]));
  return here.filter((row) => row !== undefined);
}

function emptyCount(place: Pick<DailyCount, 'log' | 'day' | 'site' | 'model' | 'language'>): DailyCount {
  return {
    ...place,
    helps: 0,
    partial: 0,
    deflects: 0,
    hard_refusal: 0,
    unsure: 0,
    taken_back: 0,
    blocked: 0,
    switched: 0,
    error: 0,
  };
}
