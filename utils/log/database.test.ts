/** Logs written by every earlier version open under today's, and hold what today's schemas expect. */
import { Dexie } from 'dexie';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DailyCountSchema, ReadableMinutesSchema } from '../../contract/daily-count.ts';
import { RefusalRecordSchema } from '../../contract/refusal-record.ts';
import { LogDatabase } from './database.ts';
import { migrations } from './migrations/registry.ts';

/** Writes the samples into a database as that version of the extension left it. */
async function writeAs(version: number, name: string): Promise<void> {
  const old = new Dexie(name);
  for (const step of migrations.filter((one) => one.version <= version)) {
    old.version(step.version).stores(step.stores);
  }
  const samples = migrations.find((one) => one.version === version)?.samples ?? {};
  for (const [table, rows] of Object.entries(samples)) await old.table(table).bulkAdd(rows);
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
      await writeAs(version, name);
      const db = new LogDatabase(name);
      const samples = migrations.find((one) => one.version === version)?.samples ?? {};
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
