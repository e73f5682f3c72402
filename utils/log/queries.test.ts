import { afterEach, describe, expect, it } from 'vitest';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { aDailyCount, aRecord } from '../../test/factories.ts';
import { LogDatabase } from './database.ts';
import { createLogReader } from './queries.ts';

const db = new LogDatabase('queries');
const reader = createLogReader(db);
afterEach(() => Promise.all(db.tables.filter(({ name }) => name !== 'about').map((table) => table.clear())));

const add = (...minutes: number[]) =>
  db.records.bulkAdd(
    minutes.map((minute) =>
      aRecord({
        id: `r${minute}`,
        turnKey: `t${minute}`,
        seenAt: `2026-11-23T09:${String(minute).padStart(2, '0')}:00.000Z`,
        status: minute % 2 ? 'pending' : 'classified',
      }),
    ),
  );
const ids = (records: RefusalRecord[]) => records.map(({ id }) => id);

describe('the log reader', () => {
  it('hands over what waits, newest first, up to a limit', async () => {
    await add(1, 2, 3, 5);
    expect(await reader.pendingCount()).toBe(3);
    expect(ids(await reader.pending(2))).toEqual(['r5', 'r3']);
  });

  it('hands over those records that are still there', async () => {
    await add(1, 2, 3);
    expect(ids(await reader.byIds(['r3', 'gone', 'r1']))).toEqual(['r3', 'r1']);
    expect(await reader.recordCount()).toBe(3);
  });

  it('hands over every record once, by id, in batches', async () => {
    await add(4, 2, 5, 1, 3);
    const batches: string[][] = [];
    await reader.eachBatch(2, (batch) => void batches.push(ids(batch)));
    expect(batches).toEqual([['r1', 'r2'], ['r3', 'r4'], ['r5']]);
  });

  it('hands over no more once that is enough', async () => {
    await add(1, 2, 3);
    const seen: string[] = [];
    await reader.eachBatch(1, (batch) => seen.push(...ids(batch)) < 2);
    expect(seen).toEqual(['r1', 'r2']);
  });

  it('leaves out what was deleted while it was reading', async () => {
    await add(1, 2, 3);
    const seen: string[] = [];
    await reader.eachBatch(1, async (batch) => {
      seen.push(...ids(batch));
      await db.records.delete('r3');
    });
    expect(seen).toEqual(['r1', 'r2']);
  });

  it('adds up a day’s counts over the models, languages and logs of each site', async () => {
    await db.dailyCounts.bulkAdd([
      aDailyCount({ site: 'claude', helps: 1 }),
      aDailyCount({ model: 'x', helps: 2, deflects: 1 }),
      aDailyCount({ model: 'y', helps: 3 }),
      aDailyCount({ model: 'y', language: 'zh', helps: 4 }),
      aDailyCount({ log: 'another', helps: 5 }),
      aDailyCount({ day: '2026-11-22', helps: 9 }),
    ]);
    expect(await reader.countsOn('2026-11-23')).toMatchObject([
      { site: 'chatgpt', model: 'all', language: 'all', helps: 14, deflects: 1 },
      { site: 'claude', model: 'all', helps: 1 },
    ]);
    expect((await reader.allCounts()).map(({ day }) => day)[0]).toBe('2026-11-22');
  });

  it('knows the log’s own id, which stays', async () => {
    const id = await reader.logId();
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await createLogReader(db).logId()).toBe(id);
  });

  it('tells whether something can be undone', async () => {
    expect(await reader.canUndo()).toBe(false);
    await db.undo.put({ id: 'last', at: '2026-11-23T09:00:00.000Z', created: [] });
    expect(await reader.canUndo()).toBe(true);
  });
});
