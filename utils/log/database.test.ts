/** Logs written by every earlier version open under today's, and hold what today's schemas expect. */
import { Dexie } from 'dexie';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  DailyCountSchema,
  ReadableMinutesSchema,
  type DailyCount,
  type ReadableMinutes,
} from '../../contract/daily-count.ts';
import { RefusalRecordSchema, type RefusalRecord } from '../../contract/refusal-record.ts';
import { RECORD_VERSION } from '../../contract/versions.ts';
import { LogDatabase, type About, type Counted } from './database.ts';
import { migrations } from './migrations/registry.ts';
import { v1 } from './migrations/v1.ts';
import { v2 } from './migrations/v2.ts';

/** Writes rows into a database as that version of the extension left it. */
async function writeAs(version: number, name: string, rows: Record<string, unknown[]>): Promise<void> {
  const old = new Dexie(name);
  for (const step of migrations.filter((one) => one.version <= version)) {
    old.version(step.version).stores(step.stores);
  }
  for (const [table, added] of Object.entries(rows)) await old.table(table).bulkAdd(added);
  old.close();
}

describe('the versions of the log', () => {
  it('follow one another', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
  });

  it.each(migrations.map((one) => [one.version, one] as const))('%i has samples', (_version, one) => {
    const tables = Object.keys(one.stores).filter((table) => one.stores[table] !== null);
    expect(Object.keys(one.samples)).toEqual(tables);
    for (const table of tables.filter((name) => !name.startsWith('undo')))
      expect(one.samples[table]?.length, table).toBeGreaterThan(0);
  });

  it.each(migrations.map(({ version }) => version))(
    '%i opens today, and nothing is lost',
    async (version) => {
      const name = `migrated-${version}`;
      const samples = migrations.find((one) => one.version === version)?.samples ?? {};
      await writeAs(version, name, samples);
      const db = new LogDatabase(name);
      for (const [names, schema] of [
        [['records'], RefusalRecordSchema],
        [['dailyCounts', 'counts'], DailyCountSchema],
        [['readableMinutes', 'minutes'], ReadableMinutesSchema],
      ] as const) {
        const written = names.flatMap((table) => samples[table] ?? []);
        const rows = await db.table(names[0]).toArray();
        expect(rows).toHaveLength(written.length);
        for (const row of rows) expect(v.parse(schema, row)).toEqual(row);
      }
      expect(await db.counted.toArray()).toHaveLength(samples['counted']?.length ?? 0);
      await db.delete();
    },
  );
});

/** What lies in the log that this version left, once it was opened by today's code. */
async function migrated(version: number, rows: Record<string, unknown[]>) {
  await writeAs(version, 'migrated', rows);
  const db = new LogDatabase('migrated');
  const all = {
    records: await db.records.toArray(),
    dailyCounts: await db.dailyCounts.toArray(),
    readableMinutes: await db.readableMinutes.toArray(),
    counted: await db.counted.toArray(),
    undo: await db.undo.toArray(),
    undoRecords: await db.undoRecords.toArray(),
    about: await db.about.toArray(),
    tables: [...db.backendDB().objectStoreNames],
  };
  await db.delete();
  return all;
}

const step = { id: 'last', at: '2026-11-23T10:00:00.000Z', created: ['another'] };

describe('the second version', () => {
  const [record] = v1.samples['records'] as [RefusalRecord];
  const [counted] = v1.samples['counted'] as [Counted];

  it('judges nothing again: what the first said stays, and what it did not say is null', async () => {
    const { records } = await migrated(1, { records: [record] });
    const { detection } = record;
    expect(records).toMatchObject([
      {
        ...record,
        recordVersion: RECORD_VERSION,
        detection: {
          verdict: detection.verdict,
          score: detection.score,
          language: detection.language,
          version: detection.version,
          reason: null,
          alternative: null,
          danger: null,
          sensitivity: null,
          evidence: detection.evidence.map((place) => ({ ...place, shows: null })),
        },
      },
    ]);
  });

  it('knows of no answer that could not be read, and keeps every count', async () => {
    const { dailyCounts } = await migrated(1, { counts: v1.samples['counts'] ?? [] });
    expect(dailyCounts).toMatchObject(
      (v1.samples['counts'] as object[]).map((row) => ({ ...row, unsure: 0 })),
    );
  });

  it('remembers which answers were logged', async () => {
    const rows = ['helps', 'deflects', 'taken_back', null].map((outcome, at) => ({
      ...counted,
      key: `${at}`,
      outcome,
    }));
    const { counted: after } = await migrated(1, { counted: rows });
    expect(after.map(({ logged }) => logged)).toEqual([false, true, true, false]);
  });

  it('can still take back what was done under the first', async () => {
    const { undo, undoRecords } = await migrated(1, { undo: [{ ...step, records: [record] }] });
    expect(undo).toEqual([step]);
    expect(undoRecords.map((one) => v.parse(RefusalRecordSchema, one))).toEqual(undoRecords);
    expect(undoRecords).toMatchObject([{ id: record.id }]);
  });
});

describe('the third version', () => {
  const [record] = v2.samples['records'] as [RefusalRecord];
  const counts = v2.samples['counts'] as Partial<DailyCount>[];
  const minutes = v2.samples['minutes'] as Partial<ReadableMinutes>[];

  it('changes nothing in a record but that no diary was kept', async () => {
    const { records } = await migrated(2, { records: [record] });
    expect(records).toEqual([{ ...record, recordVersion: RECORD_VERSION, diary: false }]);
  });

  it('counts go on in a table of another name, in one log and in no known language', async () => {
    const { about, dailyCounts, readableMinutes, tables } = await migrated(2, { counts, minutes });
    const [{ value: log }] = about as [About];
    expect(log).toMatch(/^[0-9a-f-]{36}$/);
    expect(dailyCounts).toEqual(
      counts.map((row) => ({ ...row, log, language: 'und', blocked: 0, switched: 0, error: 0 })),
    );
    expect(readableMinutes).toEqual(minutes.map((row) => ({ ...row, log })));
    expect(tables).not.toContain('counts');
    expect(tables).not.toContain('minutes');
  });

  it('finds the row of an answer that is taken back after it', async () => {
    const { counted } = await migrated(2, { counted: v2.samples['counted'] ?? [] });
    expect(counted).toEqual((v2.samples['counted'] as object[]).map((row) => ({ ...row, language: 'und' })));
  });

  it('can still take back what was done under the second', async () => {
    const { undo, undoRecords } = await migrated(2, { undo: [{ ...step, records: [record] }] });
    expect(undo).toEqual([step]);
    expect(undoRecords).toEqual([{ ...record, recordVersion: RECORD_VERSION, diary: false }]);
  });

  it('gives every log an id of its own, a new one too', async () => {
    const ids = [await migrated(2, {}), await migrated(2, {}), await migrated(0, {})].map(
      ({ about }) => about.find(({ id }) => id === 'log')?.value,
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain(undefined);
  });

  it('takes over a log of many records and counts whole', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ ...record, id: `r${at}`, turnKey: `t${at}` }));
    const days = Array.from({ length: 5_000 }, (_, at) => ({ ...counts[0], model: `m${at}` }));
    const { records, dailyCounts } = await migrated(2, { records: many, counts: days });
    expect(records.filter((one) => one.recordVersion === RECORD_VERSION && !one.diary)).toHaveLength(
      many.length,
    );
    expect(new Set(dailyCounts.map(({ model }) => model)).size).toBe(days.length);
  }, 60_000);
});
