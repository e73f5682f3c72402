/** One participant's requests touch one partition of each table, so that any engine that distributes by key can run them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Queryable } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openPostgres } from '../database/postgres.ts';
import { aCollectorOn } from '../fixtures/a-collector.ts';
import { startPostgres, type PostgresServer } from '../fixtures/postgres-server.ts';

const PARTITIONED = ['enrolment', 'event_stamp', 'outcome_count', 'report', 'tombstone'];
let server: PostgresServer;
let db: Database;
beforeAll(async () => {
  server = await startPostgres({ fsync: 'off' });
  db = openPostgres(server.url());
  await migrate(db);
}, 60_000);
afterAll(async () => {
  await db.close();
  await server.stop();
});

interface Said {
  sql: string;
  values: readonly unknown[];
}

function listening(to: Database, said: Said[]): Database {
  const on = (queryable: Queryable): Queryable => ({
    query: (sql, values = []) => {
      said.push({ sql, values });
      return queryable.query(sql, values);
    },
  });
  return { ...to, ...on(to), transaction: (work) => to.transaction((tx) => work(on(tx))) };
}

it('every statement of a participant’s requests touches one partition of a table at most', async () => {
  const said: Said[] = [];
  const collector = await aCollectorOn(db);
  const app = await collector.appOn(listening(db, said));
  const one = await collector.join();
  await one.enrol(app);
  const envelope = one.report();
  expect((await one.send(envelope, app)).status).toBe(201);
  expect((await one.send(envelope, app)).status).toBe(200);
  await one.sendBatch([one.report(), one.report()], app);
  await one.status(app);
  const removed = await one.remove([envelope.rid], app);
  expect(removed.status).toBe(200);
  await one.leave('erase', app);
  const about = said.filter(({ sql }) => PARTITIONED.some((table) => new RegExp(`\\b${table}\\b`).test(sql)));
  expect(about.length).toBeGreaterThan(12);
  for (const { sql, values } of about) {
    const rows = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, values);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    for (const table of PARTITIONED) {
      const touched = new Set(
        [...plan.matchAll(new RegExp(`\\bon ${table}_(\\d+)\\b`, 'g'))].map(([, part]) => part),
      );
      expect(touched.size, `${sql}\n${plan}`).toBeLessThanOrEqual(1);
    }
    expect(plan).not.toMatch(/Seq Scan on (?:report|enrolment)_/);
  }
}, 60_000);

describe('the schema', () => {
  it('has study and shard in every unique key of a distributed table, and the participant where there is one', async () => {
    const keys = await db.query<{ name: string; columns: string[] }>(
      `SELECT c.relname AS name, array_agg(a.attname::text) AS columns FROM pg_index i
       JOIN pg_class c ON c.oid = i.indrelid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey)
       WHERE i.indisunique AND c.relkind = 'p' GROUP BY c.relname, i.indexrelid`,
    );
    expect(keys.map(({ name }) => name).sort()).toEqual(PARTITIONED);
    for (const { name, columns } of keys) {
      const needed = [
        'study_id',
        'shard',
        ...(['event_stamp', 'outcome_count'].includes(name) ? [] : ['pid']),
      ];
      expect(columns, name).toEqual(expect.arrayContaining(needed));
    }
  });

  it('orders nothing by a sequence', async () => {
    expect(await db.query(`SELECT relname FROM pg_class WHERE relkind = 'S'`)).toEqual([]);
  });

  it('is distributed by study and shard, and by nothing else', async () => {
    const rows = await db.query<{ key: string }>(
      'SELECT pg_get_partkeydef(partrelid) AS key FROM pg_partitioned_table',
    );
    expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(['HASH (study_id, shard)']));
  });
});
