import { afterEach, describe, expect, it } from 'vitest';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { aRecord } from '../../test/factories.ts';
import { LogDatabase } from './database.ts';
import { createLogReader } from './queries.ts';

const db = new LogDatabase('queries');
const reader = createLogReader(db);
afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

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

  it('pages through all records, newest first', async () => {
    await add(1, 2, 3, 4, 5);
    expect(ids(await reader.page(0, 2))).toEqual(['r5', 'r4']);
    expect(ids(await reader.page(4, 2))).toEqual(['r1']);
    expect(await reader.recordCount()).toBe(5);
  });

  it('hands over every record once, oldest first, in batches', async () => {
    await add(4, 2, 5, 1, 3);
    const batches: string[][] = [];
    await reader.eachBatch(2, (batch) => void batches.push(ids(batch)));
    expect(batches).toEqual([['r1', 'r2'], ['r3', 'r4'], ['r5']]);
  });

  it('leaves out what was deleted while it was reading', async () => {
    await add(1, 2, 3);
    const seen: string[] = [];
    await reader.eachBatch(1, async (batch) => {
      seen.push(...ids(batch));
      await db.records.delete('r2');
    });
    expect(seen).toEqual(['r1', 'r3']);
  });

  it('adds up a day’s counts over the models of each site', async () => {
    const none = { helps: 0, partial: 0, deflects: 0, hard_refusal: 0, unsure: 0, taken_back: 0 };
    await db.counts.bulkAdd([
      { ...none, day: '2026-11-23', site: 'claude', model: 'x', helps: 1 },
      { ...none, day: '2026-11-23', site: 'chatgpt', model: 'x', helps: 2, deflects: 1 },
      { ...none, day: '2026-11-23', site: 'chatgpt', model: 'y', helps: 3 },
      { ...none, day: '2026-11-22', site: 'chatgpt', model: 'x', helps: 9 },
    ]);
    expect(await reader.countsOn('2026-11-23')).toMatchObject([
      { site: 'chatgpt', model: 'all', helps: 5, deflects: 1 },
      { site: 'claude', model: 'all', helps: 1 },
    ]);
    expect((await reader.allCounts()).map(({ day }) => day)[0]).toBe('2026-11-22');
  });

  it('tells whether something can be undone', async () => {
    expect(await reader.canUndo()).toBe(false);
    await db.undo.put({ id: 'last', at: '2026-11-23T09:00:00.000Z', records: [], created: [] });
    expect(await reader.canUndo()).toBe(true);
  });
});
