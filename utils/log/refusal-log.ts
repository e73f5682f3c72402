/**
 * Every write to the log, each one transaction: it happened or it did not, whenever the worker dies. A
 * repeated message changes nothing, because each answer's key is remembered. Background only.
 */
import { Dexie } from 'dexie';
import {
  UNKNOWN_MODEL,
  type DailyCount,
  type Outcome,
  type ReadableMinutes,
} from '../../contract/daily-count.ts';
import type { Answer, Keep, RefusalRecord } from '../../contract/refusal-record.ts';
import { RECORD_VERSION, TAXONOMY_VERSION } from '../../contract/versions.ts';
import type { FinishedAnswer, Payload } from '../messaging/schemas.ts';
import { changeMany, type ChangedMany } from './change-many.ts';
import { addToCount, logId, moveCount, sameCounts, sameMinutes } from './counts.ts';
import { aboutNewLog, type LogDatabase } from './database.ts';
import { keepText } from './keep-text.ts';
import { mergeCounts, mergeMinutes, mergeRecords, type Merged } from './merge.ts';
import { addRecords, deleteRecords, ensureFacts, putRecords, recordsBefore } from './record-store.ts';
import { createUndo } from './undo.ts';
import { withHistory } from './with-history.ts';

export interface LogDeps {
  db: LogDatabase;
  now: () => Date;
  newId: () => string;
  extensionVersion: string;
}

export interface Origin {
  vendor: string;
  jurisdiction: string;
  keep: Keep;
  /** Whether the diary is kept. */
  diary: boolean;
}

/** What became of a finished answer: its record, if there is one, and whether the answer was told of for the first time. */
export interface Noted {
  id: string | null;
  isWaiting: boolean;
  isFirst: boolean;
}

/** Outcomes that become known only after an answer was judged. */
const LATER: readonly Outcome[] = ['taken_back', 'blocked', 'switched'];
/** How long the key of a counted answer is remembered; no repeat comes later than that. */
const COUNTED_DAYS = 2;
const DAY_MS = 24 * 60 * 60_000;

export type RefusalLog = ReturnType<typeof createRefusalLog>;

export function createRefusalLog({ db, now, newId, extensionVersion }: LogDeps) {
  const tables = db.tables;
  const undo = createUndo(db, now);
  // Dexie holds a transaction open over `await` only for a function that is `async` itself.
  const inOneGo = <T>(step: () => Promise<T>): Promise<T> => db.transaction('rw', tables, async () => step());

  /** Settles a record, keeping its earlier answer; false where there is no such record. */
  const settle = (id: string, status: RefusalRecord['status'], answer: Answer | null): Promise<boolean> =>
    inOneGo(async () => {
      const record = await db.records.get(id);
      if (!record) return false;
      const isRepeat = record.status === status && JSON.stringify(record.answer) === JSON.stringify(answer);
      if (!isRepeat) {
        await undo.begin();
        await undo.remember([record]);
      }
      await putRecords(db, [isRepeat ? { ...record, draft: null } : settled(record, status, answer)]);
      return true;
    });

  const settled = (record: RefusalRecord, status: RefusalRecord['status'], answer: Answer | null) => {
    const at = now().toISOString();
    return { ...withHistory(record, at), status, answer, answeredAt: at, draft: null };
  };

  const newRecord = (
    finished: FinishedAnswer,
    refusal: NonNullable<FinishedAnswer['refusal']>,
    origin: Origin,
    source: RefusalRecord['source'],
  ): RefusalRecord => {
    const { kind, detection, ...judged } = refusal;
    const kept = keepText(judged, detection.evidence, origin.keep);
    return {
      id: newId(),
      turnKey: finished.turnKey,
      recordVersion: RECORD_VERSION,
      taxonomyVersion: TAXONOMY_VERSION,
      extensionVersion,
      site: finished.site,
      adapter: finished.adapter,
      vendor: origin.vendor,
      jurisdiction: origin.jurisdiction,
      model: finished.model,
      conversation: finished.conversation,
      seenAt: finished.seenAt,
      day: finished.day,
      kind,
      source,
      diary: origin.diary,
      detection: { ...detection, evidence: kept.evidence },
      text: kept.text,
      status: 'pending',
      answer: null,
      answeredAt: null,
      draft: null,
      history: [],
    };
  };

  /** Counts the answer once; a later word on what became of it moves the count. True if this was news. */
  const count = async (finished: FinishedAnswer): Promise<boolean> => {
    const { turnKey: key, day, site, model, language, outcome } = finished;
    const before = await db.counted.get(key);
    if (before && (before.outcome === outcome || !LATER.includes(outcome))) return false;
    const place = before ?? { key, day, site, model: model ?? UNKNOWN_MODEL, language, outcome };
    if (before) await moveCount(db, before, outcome);
    else await addToCount(db, { ...place, outcome }, 1);
    await db.counted.put({ ...place, outcome, logged: before?.logged || finished.refusal !== null });
    return true;
  };

  /** Nearly always a file's rows are new, and to ask about each takes longer than to write it. */
  const addNew = async ({ records, counts, minutes }: Payload<'mergeRows'>): Promise<Merged> => {
    if (records.length > 0) await undo.forget();
    await addRecords(db, records);
    await mergeCounters(counts, minutes);
    return { added: records.length, replaced: 0, kept: 0 };
  };

  const mergeKnown = async ({ records, replace, counts, minutes }: Payload<'mergeRows'>): Promise<Merged> => {
    const here = [
      ...(await db.records.bulkGet(records.map(({ id }) => id))).filter((record) => record !== undefined),
      ...(await db.records
        .where('turnKey')
        .anyOf(records.map(({ turnKey }) => turnKey))
        .toArray()),
    ];
    const { put, ...merged } = mergeRecords(here, records, { replace, at: now().toISOString() });
    if (put.length > 0) await undo.forget();
    await putRecords(db, put);
    await mergeCounters(counts, minutes);
    return merged;
  };

  const mergeCounters = async (counts: readonly DailyCount[], minutes: readonly ReadableMinutes[]) => {
    await db.dailyCounts.bulkPut(mergeCounts(await sameCounts(db, counts), counts));
    await db.readableMinutes.bulkPut(mergeMinutes(await sameMinutes(db, minutes), minutes));
  };

  return {
    /**
     * Counts a finished answer and, where its text came along, logs it. The id of its record, or null where it has none,
     * and whether that waits for an answer: said again to whoever repeats, for the first reply may be lost.
     */
    note: (finished: FinishedAnswer, origin: Origin): Promise<Noted> =>
      inOneGo(async () => {
        const counted = await db.counted.get(finished.turnKey);
        const isNew = await count(finished);
        // A card that comes beside an answer later is worth a record though the count stays.
        const isNoted = !counted?.logged && finished.refusal?.kind === 'platform_block';
        const existing = await db.records.where('turnKey').equals(finished.turnKey).first();
        // A record that is there already changes only with a later word on its answer.
        const wasDeleted = !existing && counted?.logged === true;
        if (
          !(isNew || isNoted) ||
          !finished.refusal ||
          wasDeleted ||
          (existing && !LATER.includes(finished.outcome))
        )
          return { id: existing?.id ?? null, isWaiting: existing?.status === 'pending', isFirst: !counted };
        const record = newRecord(finished, finished.refusal, origin, existing?.source ?? 'detected');
        const id = existing?.id ?? record.id;
        await undo.forgetOf(finished.turnKey, id);
        const history = existing ? withHistory(existing, now().toISOString()).history : [];
        await putRecords(db, [{ ...record, id, history }]);
        await db.counted.update(finished.turnKey, { logged: true });
        return { id, isWaiting: true, isFirst: !counted };
      }),

    /** Logs what the person points at. An answer that is in the log already keeps its record. */
    flag: (finished: FinishedAnswer, origin: Origin): Promise<{ id: string } | null> =>
      inOneGo(async () => {
        const existing = await db.records.where('turnKey').equals(finished.turnKey).first();
        if (existing || !finished.refusal) return existing ? { id: existing.id } : null;
        const record = newRecord(finished, finished.refusal, origin, origin.diary ? 'diary' : 'flagged');
        await undo.begin([record.id]);
        await putRecords(db, [record]);
        return { id: record.id };
      }),

    /** Makes what the report counts by, where an earlier version left none. */
    prepare: (): Promise<void> => inOneGo(() => ensureFacts(db)),

    classify: (id: string, answer: Answer): Promise<boolean> => settle(id, 'classified', answer),

    dismiss: (id: string): Promise<boolean> => settle(id, 'dismissed', null),

    saveDraft: async (id: string, draft: Answer | null): Promise<boolean> =>
      (await db.records.update(id, { draft })) > 0,

    remove: (id: string): Promise<boolean> =>
      inOneGo(async () => {
        const record = await db.records.get(id);
        if (!record) return false;
        await undo.begin();
        await undo.remember([record]);
        await deleteRecords(db, [record]);
        return true;
      }),

    /** Records that are dismissed already stay as they are. */
    dismissMany: (ids: readonly string[]): Promise<ChangedMany> =>
      inOneGo(() =>
        changeMany(db, undo, {
          ids,
          concerns: ({ status }) => status !== 'dismissed',
          write: (records) =>
            putRecords(
              db,
              records.map((record) => settled(record, 'dismissed', null)),
            ),
        }),
      ),

    removeMany: (ids: readonly string[]): Promise<ChangedMany> =>
      inOneGo(() =>
        changeMany(db, undo, {
          ids,
          concerns: () => true,
          write: (records) => deleteRecords(db, records),
        }),
      ),

    /** Adds what a file holds to what is here. What changes records takes away what could be undone. */
    merge: async (rows: Payload<'mergeRows'>): Promise<Merged> => {
      try {
        return await inOneGo(() => addNew(rows));
      } catch (error) {
        if (!(error instanceof Dexie.BulkError)) throw error;
        return inOneGo(() => mergeKnown(rows));
      }
    },

    /** Empties the log, counters included; nothing of it can be brought back. */
    removeAll: (): Promise<{ removed: number }> =>
      inOneGo(async () => {
        const removed = await db.records.count();
        for (const table of tables) await table.clear();
        await db.about.bulkPut(aboutNewLog(newId()));
        return { removed };
      }),

    /** Takes back the last action; false where there is none, or it is too long ago. */
    undo: (): Promise<boolean> => inOneGo(() => undo.takeBack()),

    /** Adds minutes once per key. */
    addMinutes: (key: string, day: string, site: string, minutes: number): Promise<void> =>
      inOneGo(async () => {
        if (await db.counted.get(key)) return;
        await db.counted.put({ key, day, site, model: '', language: '', outcome: null, logged: false });
        const log = await logId(db);
        const row = await db.readableMinutes.get([log, day, site]);
        await db.readableMinutes.put({ log, day, site, minutes: (row?.minutes ?? 0) + minutes });
      }),

    /** Deletes what is past its time: records by the person's choice, keys and the last undo by ours. */
    purge: (deleteAfterDays: number | null): Promise<void> =>
      inOneGo(async () => {
        const daysAgo = (days: number) => new Date(now().getTime() - days * DAY_MS).toISOString();
        if (deleteAfterDays !== null)
          await deleteRecords(db, await recordsBefore(db, daysAgo(deleteAfterDays)));
        await db.counted.where('day').below(daysAgo(COUNTED_DAYS).slice(0, 10)).delete();
        await undo.forgetPast();
      }),
  };
}
