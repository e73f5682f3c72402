import { describe, expect, it } from 'vitest';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { anAnswer, aRecord } from '../../test/factories.ts';
import { factOf } from '../report/fact.ts';
import { openLog } from './fixtures/open-log.ts';
import { putRecords } from './record-store.ts';

const STATUSES = ['pending', 'classified', 'dismissed'] as const;

/** A log of so many records, waiting, classified and dismissed in turn. */
async function openWith(number: number) {
  const opened = openLog();
  const records = Array.from({ length: number }, (_, at): RefusalRecord => {
    const status = STATUSES[at % 3] as RefusalRecord['status'];
    const answer = status === 'classified' ? anAnswer() : null;
    return aRecord({ id: `r${at}`, turnKey: `t${at}`, status, answer });
  });
  await opened.db.transaction('rw', opened.db.tables, async () => putRecords(opened.db, records));
  return { ...opened, ids: records.map(({ id }) => id), before: await opened.all() };
}

describe('one action on many records', () => {
  it('dismisses what is not dismissed yet, and keeps the answers before', async () => {
    const { log, ids, reader, all, facts } = await openWith(6);
    expect(await log.dismissMany(ids)).toEqual({ changed: 4, waited: ['r0', 'r3'] });
    const { records } = await all();
    expect(records.map(({ status }) => status)).toEqual(Array(6).fill('dismissed'));
    expect(await facts()).toEqual(records.map((record) => factOf(record)));
    expect(await reader.byId('r1')).toMatchObject({ answer: null, history: [{ status: 'classified' }] });
    expect(await reader.byId('r2')).toMatchObject({ answeredAt: null, history: [] });
  });

  it('deletes, and leaves the others', async () => {
    const { log, all, facts } = await openWith(4);
    expect(await log.removeMany(['r1', 'r3', 'nobody', 'r3'])).toEqual({ changed: 2, waited: ['r3'] });
    for (const left of [(await all()).records, await facts()])
      expect(left.map(({ id }) => id)).toEqual(['r0', 'r2']);
  });

  it.each(['dismissMany', 'removeMany'] as const)('%s of thousands is undone by one undo', async (act) => {
    const { log, ids, all, facts, before } = await openWith(5_000);
    const counted = await facts();
    expect((await log[act](ids)).changed).toBe(act === 'removeMany' ? 5_000 : 3_334);
    expect(await log.undo()).toBe(true);
    expect(await all()).toEqual(before);
    expect(await facts()).toEqual(counted);
    expect(await log.undo()).toBe(false);
  });

  it.each(['dismissMany', 'removeMany'] as const)(
    'the last action can still be undone where %s changes nothing',
    async (act) => {
      const { log, reader } = await openWith(3);
      await log.classify('r0', anAnswer());
      const none = { changed: 0, waited: [] };
      expect(await log[act](act === 'removeMany' ? ['nobody'] : ['r2', 'nobody'])).toEqual(none);
      expect(await log.undo()).toBe(true);
      expect(await reader.byId('r0')).toMatchObject({ status: 'pending' });
    },
  );

  it.each(['dismissMany', 'removeMany'] as const)(
    '%s changes nothing where the worker dies in the middle of it',
    async (act) => {
      const { db, log, ids, all, before } = await openWith(5_000);
      const changed: unknown[] = [];
      const die = (key: unknown) => {
        if (key === 'r4501') throw new Error('worker gone');
        changed.push(key);
      };
      db.records.hook('updating', (_change, key) => die(key));
      db.records.hook('deleting', (key) => die(key));
      await expect(log[act](ids)).rejects.toThrow();
      expect(changed.length).toBeGreaterThan(0);
      expect(await all()).toEqual(before);
    },
  );
});
