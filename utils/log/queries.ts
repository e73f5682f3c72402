/**
 * What pages read from the log. Each is a plain promise; wrapped in Dexie's `liveQuery` it follows every
 * change the background makes. Reads only. A log of a newer version rejects with a `VersionError` inside.
 */
import { OUTCOMES, type DailyCount, type ReadableMinutes } from '../../contract/daily-count.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { accuracyBySite, type SiteAccuracy } from './accuracy.ts';
import { logId } from './counts.ts';
import { LogDatabase } from './database.ts';

export interface LogReader {
  pendingCount(): Promise<number>;
  /** Records waiting for an answer, newest first. */
  pending(limit: number): Promise<RefusalRecord[]>;
  /** Records newest first, a page at a time. */
  page(offset: number, limit: number): Promise<RefusalRecord[]>;
  recordCount(): Promise<number>;
  byId(id: string): Promise<RefusalRecord | undefined>;
  /** A day's counts over all models, one row a site. */
  countsOn(day: string): Promise<DailyCount[]>;
  /** The log's own id; its counts carry it. */
  logId(): Promise<string>;
  /** All counts, oldest day first. */
  allCounts(): Promise<DailyCount[]>;
  allMinutes(): Promise<ReadableMinutes[]>;
  /** How well the detector did by the person's own answers, one row a site of which there is something to say. */
  accuracy(): Promise<SiteAccuracy[]>;
  /** Every record, oldest first, handed over in batches so that a big log does not fill memory. */
  eachBatch(size: number, take: (batch: RefusalRecord[]) => Promise<void> | void): Promise<void>;
  /** Whether there is an action that can be undone. */
  canUndo(): Promise<boolean>;
}

export function createLogReader(db: LogDatabase = new LogDatabase()): LogReader {
  return {
    pendingCount: () => pendingRecords(db).count(),
    pending: (limit) => pendingRecords(db).reverse().limit(limit).toArray(),
    page: (offset, limit) => db.records.orderBy('seenAt').reverse().offset(offset).limit(limit).toArray(),
    byId: (id) => db.records.get(id),
    recordCount: () => db.records.count(),
    countsOn: async (day) => sumBySite(await db.dailyCounts.where('day').equals(day).toArray()),
    logId: () => logId(db),
    allCounts: () => db.dailyCounts.orderBy('day').toArray(),
    allMinutes: () => db.readableMinutes.orderBy('day').toArray(),
    accuracy: () => accuracyBySite(db),
    canUndo: async () => (await db.undo.get('last')) !== undefined,
    async eachBatch(size, take) {
      let last: [string, string] = ['', ''];
      for (;;) {
        const batch = await db.records.where('[seenAt+id]').above(last).limit(size).toArray();
        const end = batch.at(-1);
        if (!end) return;
        await take(batch);
        last = [end.seenAt, end.id];
      }
    },
  };
}

const pendingRecords = (db: LogDatabase) =>
  db.records.where('[status+seenAt]').between(['pending', ''], ['pending', '\uffff']);

function sumBySite(rows: DailyCount[]): DailyCount[] {
  const bySite = new Map<string, DailyCount>();
  for (const row of rows) {
    const sum = bySite.get(row.site);
    if (!sum) bySite.set(row.site, { ...row, model: 'all', language: 'all' });
    else for (const outcome of OUTCOMES) sum[outcome] += row[outcome];
  }
  return [...bySite.values()].sort((a, b) => a.site.localeCompare(b.site));
}
