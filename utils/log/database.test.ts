/** Logs written by every earlier version open under today's, and hold what today's schemas expect. */
import { Dexie } from 'dexie';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DailyCountSchema, ReadableMinutesSchema } from '../../contract/daily-count.ts';
import { RefusalRecordSchema, type RefusalRecord } from '../../contract/refusal-record.ts';
import { LogDatabase, type Counted } from './database.ts';
import { migrations } from './migrations/registry.ts';
import { v1 } from './migrations/v1.ts';

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
    expect(Object.keys(one.samples)).toEqual(Object.keys(one.stores));
    for (const table of ['records', 'counts', 'minutes', 'counted'])
      expect(one.samples[table]?.length, table).toBeGreaterThan(0);
  });

  it.each(migrations.map(({ version }) => version))(
    '%i opens today, and nothing is lost',
    async (version) => {
      const name = `migrated-${version}`;
      const samples = migrations.find((one) => one.version === version)?.samples ?? {};
      await writeAs(version, name, samples);
      const db = new LogDatabase(name);
      for (const [table, schema] of [
        ['records', RefusalRecordSchema],
        ['counts', DailyCountSchema],
        ['minutes', ReadableMinutesSchema],
      ] as const) {
        const rows = await db.table(table).toArray();
        expect(rows).toHaveLength(samples[table]?.length ?? 0);
        for (const row of rows) expect(v.parse(schema, row)).toEqual(row);
      }
      await db.delete();
    },
  );
});

describe('the second version', () => {
  const [record] = v1.samples['records'] as [RefusalRecord];
  const [counted] = v1.samples['counted'] as [Counted];

  /** What lies in the log once it was opened by today's code. */
  async function migrated(rows: Record<string, unknown[]>) {
    await writeAs(1, 'second', rows);
    const db = new LogDatabase('second');
    const all = {
      records: await db.records.toArray(),
      counts: await db.counts.toArray(),
      counted: await db.counted.toArray(),
      undo: await db.undo.toArray(),
    };
    await db.delete();
    return all;
  }

  it('judges nothing again: what the first said stays, and what it did not say is null', async () => {
    const { records } = await migrated({ records: [record] });
    const { detection } = record;
    expect(records).toEqual([
      {
        ...record,
        recordVersion: 2,
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
    const { counts } = await migrated({ counts: v1.samples['counts'] ?? [] });
    expect(counts).toEqual((v1.samples['counts'] as object[]).map((row) => ({ ...row, unsure: 0 })));
  });

  it('remembers which answers were logged', async () => {
    const rows = ['helps', 'deflects', 'taken_back', null].map((outcome, at) => ({
      ...counted,
      key: `${at}`,
      outcome,
    }));
    const { counted: after } = await migrated({ counted: rows });
    expect(after.map(({ logged }) => logged)).toEqual([false, true, true, false]);
  });

  it('can still take back what was done under the first', async () => {
    const step = { id: 'last', at: '2026-11-23T10:00:00.000Z', records: [record], created: [] };
    const { undo } = await migrated({ undo: [step] });
    expect(undo).toMatchObject([{ at: step.at }]);
    expect(undo[0]?.records.map((one) => v.parse(RefusalRecordSchema, one))).toEqual(undo[0]?.records);
  });
});
