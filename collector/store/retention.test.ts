import { beforeAll, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openPglite } from '../database/pglite.ts';
import { aCollectorOn, DAY } from '../fixtures/a-collector.ts';
import { scrubExpired } from './retention.ts';

let db: Database;
beforeAll(async () => {
  db = await openPglite();
  await migrate(db);
}, 60_000);

it('a study’s reports can be read until the day it has promised, and no longer', async () => {
  const collector = await aCollectorOn(db);
  const one = await collector.join();
  const sent = one.report();
  await one.send(sent);
  const readable = () =>
    db.query('SELECT rid FROM report WHERE study_id = $1 AND envelope IS NOT NULL', [collector.id]);
  for (const day of [DAY, '2028-12-31']) expect(await scrubExpired(db, day)).toBe(0);
  expect(await readable()).toHaveLength(1);
  expect(await scrubExpired(db, '2029-01-01')).toBe(1);
  expect(await readable()).toEqual([]);
  expect(await scrubExpired(db, '2029-01-02')).toBe(0);
  // The row stays, so that the same report sent again stays out.
  expect((await one.send(sent)).status).toBe(410);
});
