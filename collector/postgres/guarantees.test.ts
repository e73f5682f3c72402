import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Envelope } from '../../protocol/envelope.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openPostgres } from '../database/postgres.ts';
import { aCollectorOn, type ACollector } from '../fixtures/a-collector.ts';
import { startPostgres, type PostgresServer } from '../fixtures/postgres-server.ts';
import { changesSince, START, type Change } from '../store/changes.ts';

const MINUTE = 60_000;
let server: PostgresServer;
let db: Database;
let collector: ACollector;
beforeAll(async () => {
  server = await startPostgres({ fsync: 'off' });
  db = openPostgres(server.url());
  await migrate(db);
  collector = await aCollectorOn(db);
}, MINUTE);
afterAll(async () => {
  await db.close();
  await server.stop();
});

it(
  'a report put a thousand times at once is one row and 999 equal receipts',
  async () => {
    const one = await collector.join();
    const envelope = one.report();
    const all = await Promise.all(Array.from({ length: 1_000 }, () => one.send(envelope)));
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 200)).toHaveLength(999);
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
    expect(await db.query('SELECT 1 FROM report WHERE pid = $1', [one.pid])).toHaveLength(1);
  },
  MINUTE,
);

it(
  'fifty who race for a code are let in as often as it is for',
  async () => {
    const coded = await aCollectorOn(db, { quota: 7 });
    const crowd = await Promise.all(Array.from({ length: 50 }, () => coded.join()));
    expect(crowd.filter(({ joined }) => joined.status === 201)).toHaveLength(7);
    expect(await db.query('SELECT used FROM join_code WHERE study_id = $1', [coded.id])).toEqual([
      { used: 7 },
    ]);
  },
  MINUTE,
);

it('one who enrols from fifty places at once has used a code once', async () => {
  const coded = await aCollectorOn(db, { quota: 60 });
  const one = await coded.join();
  const again = await Promise.all(Array.from({ length: 50 }, () => one.enrol()));
  expect(again.filter(({ status }) => status === 200)).toHaveLength(50);
  expect(await db.query('SELECT used FROM join_code WHERE study_id = $1', [coded.id])).toEqual([{ used: 1 }]);
});

it('leaving while reports come in leaves nothing readable, whichever comes first', async () => {
  const crowd = await Promise.all(Array.from({ length: 20 }, () => collector.join()));
  await Promise.all(
    crowd.flatMap((one) => [
      one.send(one.report()),
      one.sendBatch([one.report(), one.report()]),
      one.leave('erase'),
      one.send(one.report()),
    ]),
  );
  for (const { pid } of crowd) {
    const rows = await db.query('SELECT 1 FROM report WHERE pid = $1 AND envelope IS NOT NULL', [pid]);
    expect(rows).toEqual([]);
    expect(await db.query('SELECT mode FROM tombstone WHERE pid = $1', [pid])).toEqual([{ mode: 'erase' }]);
  }
});

it(
  'reading what has come while sixteen write, and commit when they like, loses nothing',
  async () => {
    const late: Database = {
      ...db,
      transaction: (work) =>
        db.transaction(async (tx) => {
          const done = await work(tx);
          await wait(Math.random() * 15);
          return done;
        }),
    };
    const busy = await aCollectorOn(db);
    const app = await busy.appOn(late);
    // Several writers to a shard: what commits out of order would be lost there.
    const writers = await Promise.all(Array.from({ length: 16 }, (_, at) => busy.join(at % 3)));
    const sent: Envelope[] = [];
    let writing = true;
    const wrote = Promise.all(
      writers.map(async (one) => {
        for (let round = 0; round < 8; round++) {
          const some = Array.from({ length: 1 + (round % 3) }, () => one.report());
          const { status } = await one.sendBatch(some, app);
          expect(status).toBe(207);
          sent.push(...some);
        }
      }),
    ).finally(() => (writing = false));

    const seen: Change[] = [];
    let cursor = START;
    for (let isLast = false; !isLast;) {
      isLast = !writing;
      // Pages smaller than what is there: where one ends is a place to lose something, too.
      for (let more = true; more;) {
        const page = await changesSince(db, busy.id, cursor, 7);
        seen.push(...page.changes);
        ({ cursor, more } = page);
      }
    }
    await wrote;
    const ids = seen.map(
      (change) => change.type === 'report' && (JSON.parse(change.envelope) as Envelope).rid,
    );
    expect([...ids].sort()).toEqual(sent.map(({ rid }) => rid).sort());
  },
  MINUTE,
);
