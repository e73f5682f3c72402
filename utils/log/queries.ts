/**
 * What pages read from the log. Each is a plain promise; wrapped in Dexie's `liveQuery` it follows every
 * change the background makes. Reads only. A log of a newer version rejects with a `VersionError` inside.
 */
import { OUTCOMES, type DailyCount, type ReadableMinutes } from '../../contract/daily-count.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import type { Fact } from '../report/fact.ts';
import { accuracyBySite, type SiteAccuracy } from '../report/accuracy.ts';
import { logId } from './counts.ts';
import { LogDatabase } from './database.ts';
import { createFactReader } from './fact-reader.ts';

/** Whether one who is handed batches wants more: all but false. */
type Taken = boolean | undefined | void;

export interface LogReader {
  pendingCount(): Promise<number>;
  /** Records waiting for an answer, newest first. */
  pending(limit: number): Promise<RefusalRecord[]>;
  /** What the report counts by, of every record, newest first. */
  facts(): Promise<Fact[]>;
  /** Those of these records that are still there. */
  byIds(ids: readonly string[]): Promise<RefusalRecord[]>;
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
  /**
   * Every record in batches, by id, which is by time for all that were logged since ids begin with it. False from
   * `take` ends it.
   */
  eachBatch(size: number, take: (batch: RefusalRecord[]) => Taken | Promise<Taken>): Promise<void>;
  /** Records that are answered and were seen at this time (ISO) or later. */
  classifiedSince(at: string): Promise<RefusalRecord[]>;
  /** The last one that was answered, or where none was the last that waits. */
  lastRecord(): Promise<RefusalRecord | undefined>;
  /** Whether there is an action that can be undone. */
  canUndo(): Promise<boolean>;
}

export function createLogReader(db: LogDatabase = new LogDatabase()): LogReader {
  const facts = createFactReader(db);
  return {
    pendingCount: () => pendingRecords(db).count(),
    pending: (limit) => pendingRecords(db).reverse().limit(limit).toArray(),
    facts,
    byIds: async (ids) => (await db.records.bulkGet([...ids])).filter((record) => record !== undefined),
    byId: (id) => db.records.get(id),
    recordCount: () => db.records.count(),
    countsOn: async (day) => sumBySite(await db.dailyCounts.where('day').equals(day).toArray()),
    logId: () => logId(db),
    allCounts: () => db.dailyCounts.orderBy('day').toArray(),
    allMinutes: () => db.readableMinutes.orderBy('day').toArray(),
    accuracy: async () => accuracyBySite(await facts()),
    classifiedSince: (at) => recordsOf(db, 'classified', at).toArray(),
    lastRecord: async () => (await recordsOf(db, 'classified').last()) ?? (await pendingRecords(db).last()),
    canUndo: async () => (await db.undo.get('last')) !== undefined,
    async eachBatch(size, take) {
      const after = (id: string) => db.records.where('id').above(id).limit(size).toArray();
      let next = after('');
      for (;;) {
        const batch = await next;
        const end = batch.at(-1);
        if (!end) return;
        // The next batch is on its way while this one is used.
        next = after(end.id);
        if ((await take(batch)) === false) return;
      }
    },
  };
}

const recordsOf = (db: LogDatabase, status: RefusalRecord['status'], since = '') =>
  db.records.where('[status+seenAt]').between([status, since], [status, '\uffff']);
const pendingRecords = (db: LogDatabase) => recordsOf(db, 'pending');

function sumBySite(rows: DailyCount[]): DailyCount[] {
  const bySite = new Map<string, DailyCount>();
  for (const row of rows) {
    const sum = bySite.get(row.site);
    if (!sum) bySite.set(row.site, { ...row, model: 'all', language: 'all' });
    else for (const outcome of OUTCOMES) sum[outcome] += row[outcome];
  }
  return [...bySite.values()].sort((a, b) => a.site.localeCompare(b.site));
}
