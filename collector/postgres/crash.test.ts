/** The server dies as when the power goes, its disk fills, or it undoes a writer: what was acknowledged is there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Queryable } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openPostgres } from '../database/postgres.ts';
import { retried } from '../database/retried.ts';
import { aCollectorOn } from '../fixtures/a-collector.ts';
import { startPostgres, type PostgresServer } from '../fixtures/postgres-server.ts';

const MINUTE = 60_000;
let server: PostgresServer;
let db: Database;
beforeAll(async () => {
  server = await startPostgres({ fsync: 'on' });
  db = openPostgres(server.url());
  // Two processes that start at once.
  const other = openPostgres(server.url());
  await Promise.all([migrate(db), migrate(other)]);
  await other.close();
}, MINUTE);
afterAll(async () => {
  await db.close();
  await server.stop();
});

it(
  'killed under load it still has all that was acknowledged, and what was not is said to be tried again',
  async () => {
    const collector = await aCollectorOn(db);
    const crowd = await Promise.all(Array.from({ length: 8 }, () => collector.join()));
    const acknowledged: string[] = [];
    const statuses = new Set<number>();
    let running = true;
    const load = Promise.all(
      crowd.map(async (one) => {
        while (running) {
          const envelope = one.report();
          const { status } = await one.send(envelope);
          statuses.add(status);
          if (status === 201) acknowledged.push(envelope.rid);
        }
      }),
    );
    await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(50);
    await server.kill9();
    running = false;
    await load;
    expect([...statuses].every((status) => status === 201 || status === 503)).toBe(true);
    await server.restart();
    const rows = await retriedUntilUp(() =>
      db.query<{ rid: string }>('SELECT rid FROM report WHERE study_id = $1', [collector.id]),
    );
    const stored = new Set(rows.map(({ rid }) => rid));
    expect(acknowledged.filter((rid) => !stored.has(rid))).toEqual([]);
    const [one] = crowd;
    expect((await one?.send(one.report()))?.status).toBe(201);
  },
  MINUTE,
);

async function retriedUntilUp<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await ask();
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((go) => setTimeout(go, 200));
    }
}

/** The same database, whose transactions meet this error before they end. */
const failing = (code: string, times: number): Database => {
  let left = times;
  return {
    ...db,
    transaction: <T>(work: (tx: Queryable) => Promise<T>) =>
      retried(() =>
        db.transaction(async (tx) => {
          const done = await work(tx);
          if (left-- > 0) throw Object.assign(new Error(code), { code });
          return done;
        }),
      ),
  };
};

describe('a writer', () => {
  it.each(['40001', '40P01'])(
    'that the server has undone (%s) goes again, and is there once',
    async (code) => {
      const collector = await aCollectorOn(db);
      const one = await collector.join();
      const app = await collector.appOn(failing(code, 3));
      const envelope = one.report();
      expect((await one.send(envelope, app)).status).toBe(201);
      expect(await db.query('SELECT 1 FROM report WHERE rid = $1', [envelope.rid])).toHaveLength(1);
    },
  );

  it('on a full disk is told to come back, and nothing is acknowledged', async () => {
    const collector = await aCollectorOn(db);
    const one = await collector.join();
    const app = await collector.appOn(failing('53100', 1));
    const envelope = one.report();
    const refused = await one.send(envelope, app);
    expect([refused.status, JSON.parse(refused.text)]).toEqual([
      503,
      expect.objectContaining({ code: 'unavailable' }),
    ]);
    expect(await db.query('SELECT 1 FROM report WHERE rid = $1', [envelope.rid])).toEqual([]);
    expect((await one.send(envelope, app)).status).toBe(201);
  });
});
