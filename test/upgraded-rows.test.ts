/** A log that was exported by an earlier version is read as the log itself would have been opened. */
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Row, RowProblem } from '../utils/import/read-row.ts';
import { readRow } from '../utils/import/read-row.ts';
import { LogDatabase } from '../utils/log/database.ts';
import { migrations } from '../utils/log/migrations/registry.ts';
import type { Migration } from '../utils/log/migrations/migration.ts';

/** What today's log holds after it has opened the samples of a version. */
async function migrated({ version, samples }: Migration) {
  const name = `upgraded-${version}`;
  const old = new Dexie(name);
  for (const step of migrations.filter((one) => one.version <= version))
    old.version(step.version).stores(step.stores);
  for (const [table, rows] of Object.entries(samples)) await old.table(table).bulkAdd(rows);
  old.close();
  const db = new LogDatabase(name);
  const log = (await db.about.get('log'))?.value ?? '';
  const rows = {
    records: await db.records.toArray(),
    counts: await db.dailyCounts.toArray(),
    minutes: await db.readableMinutes.toArray(),
  };
  await db.delete();
  return { log, rows };
}

const rowOf = (result: Row | RowProblem) => ('row' in result ? result.row : result);

describe.each(migrations.map((one) => [one.version, one] as const))('rows of version %i', (_version, one) => {
  it.each([
    ['records', 'refusal', ['records']],
    ['counts', 'count', ['counts', 'dailyCounts']],
    ['minutes', 'minutes', ['minutes', 'readableMinutes']],
  ] as const)('become the same %s in a file as in the log', async (table, type, names) => {
    const { log, rows } = await migrated(one);
    const samples = names.flatMap((name) => one.samples[name] ?? []) as object[];
    expect(samples.length).toBeGreaterThan(0);
    const read = samples.map((row) => rowOf(readRow(JSON.stringify({ type, ...row }), log)));
    expect(read).toEqual(rows[table]);
  });
});
