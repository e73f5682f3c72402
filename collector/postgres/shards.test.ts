/**
 * Partitions that lie on three servers, as they would with Citus or another engine that distributes by key: the same SQL, and
 * where one server is away only its people are told to come back.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openPostgres } from '../database/postgres.ts';
import { aCollectorOn, type ACollector, type Participant } from '../fixtures/a-collector.ts';
import { startPostgres, type PostgresServer } from '../fixtures/postgres-server.ts';

const MINUTE = 60_000;
const PARTITIONED = ['enrolment', 'report', 'tombstone', 'event_stamp', 'outcome_count'];
const PARTS = Array.from({ length: 16 }, (_, part) => part);
const serverOf = (part: number): number => part % 3;

let servers: PostgresServer[];
let db: Database;
let collector: ACollector;
beforeAll(async () => {
  servers = await Promise.all([0, 1, 2].map(() => startPostgres({ fsync: 'off' })));
  const [first, ...others] = servers as [PostgresServer, PostgresServer, PostgresServer];
  db = openPostgres(first.url());
  await migrate(db);
  await db.execute('CREATE EXTENSION postgres_fdw');
  for (const [at, server] of others.entries()) await spread(server, at + 1, first);
  await attach();
  collector = await aCollectorOn(db);
}, MINUTE);
afterAll(async () => {
  await db.close();
  await Promise.all(servers.map((server) => server.stop()));
});

/** Its own partitions lie there; the first server knows them by name alone. */
async function spread(server: PostgresServer, number: number, first: PostgresServer): Promise<void> {
  const there = openPostgres(server.url());
  await migrate(there);
  await there.close();
  await db.execute(
    `CREATE SERVER server_${number} FOREIGN DATA WRAPPER postgres_fdw
       OPTIONS (host '${server.folder}', dbname 'postgres', connect_timeout '2');
     CREATE USER MAPPING FOR ${first.user} SERVER server_${number} OPTIONS (user '${server.user}')`,
  );
  for (const table of PARTITIONED)
    for (const part of PARTS.filter((one) => serverOf(one) === number)) {
      const name = `${table}_${part}`;
      // A unique key of the parent can't cover a table elsewhere; there it has its own.
      await db.execute(`ALTER TABLE ${table} DETACH PARTITION ${name}; DROP TABLE ${name}`);
    }
}

/** Its constraints and indexes stand where the rows are; those of the parent would need them here. */
async function attach(): Promise<void> {
  for (const table of PARTITIONED) {
    const keys = await db.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'p'`,
      [table],
    );
    for (const { name } of keys) await db.execute(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
    const indexes = await db.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = $1::regclass`,
      [table],
    );
    for (const { name } of indexes) await db.execute(`DROP INDEX ${name}`);
    for (const part of PARTS) {
      const name = `${table}_${part}`;
      const number = serverOf(part);
      if (number === 0) continue;
      await db.execute(
        `CREATE FOREIGN TABLE ${name} PARTITION OF ${table} FOR VALUES WITH (MODULUS 16, REMAINDER ${part})
           SERVER server_${number}`,
      );
    }
  }
}

async function someoneAt(number: number): Promise<Participant> {
  for (;;) {
    const one = await collector.join();
    const [row] = await db.query<{ part: string }>(
      'SELECT tableoid::regclass::text AS part FROM enrolment WHERE study_id = $1 AND pid = $2',
      [collector.id, one.pid],
    );
    if (serverOf(Number(row?.part.split('_').at(-1))) === number) return one;
  }
}

it(
  'people of three servers take part, send, look and leave by the same statements; with one away only its own wait',
  async () => {
    const crowd = await Promise.all([0, 1, 2].map((number) => someoneAt(number)));
    const acknowledged: string[] = [];
    for (const one of crowd) {
      const [first, second] = [one.report(), one.report()];
      expect((await one.send(first)).status).toBe(201);
      expect((await one.send(first)).status).toBe(200);
      expect((await one.sendBatch([second, one.report()])).status).toBe(207);
      expect(JSON.parse((await one.status()).text)).toMatchObject({ state: 'active', reports: 3 });
      expect((await one.remove([second.rid])).status).toBe(200);
      acknowledged.push(first.rid);
    }
    await servers[2]?.pause();
    const statuses = await Promise.all(crowd.map(async (one) => (await one.send(one.report())).status));
    expect(statuses).toEqual([201, 201, 503]);
    await servers[2]?.restart();
    const [, , back] = crowd;
    await expect.poll(async () => (await back?.send(back.report()))?.status, { timeout: 10_000 }).toBe(201);
    const rows = await db.query<{ rid: string }>('SELECT rid FROM report WHERE study_id = $1', [
      collector.id,
    ]);
    expect(rows.map(({ rid }) => rid)).toEqual(expect.arrayContaining(acknowledged));
    for (const one of crowd) expect((await one.leave('erase')).status).toBe(200);
    expect(
      await db.query('SELECT 1 FROM report WHERE study_id = $1 AND envelope IS NOT NULL', [collector.id]),
    ).toEqual([]);
  },
  MINUTE,
);
