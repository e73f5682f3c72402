import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { anAnswer, aRecord } from '../../test/factories.ts';
import { factOf } from '../report/fact.ts';
import { LogDatabase } from './database.ts';
import { createFactReader } from './fact-reader.ts';
import { deleteRecords, ensureFacts, putRecords, recordsBefore } from './record-store.ts';

const db = new LogDatabase('stored');
afterEach(() => Promise.all([db.records.clear(), db.factDays.clear()]));

const inOneGo = <T>(step: () => Promise<T>) =>
  db.transaction('rw', [db.records, db.factDays, db.about], step);
const on = (day: string, id: string) =>
  aRecord({ id, turnKey: id, day, seenAt: `${day}T0${id.length}:00:00.000Z` });
const factsOf = async () => createFactReader(db)();
const byId = <T extends { id: string }>(rows: T[]) => rows.sort((a, b) => (a.id < b.id ? -1 : 1));

describe('records and their facts', () => {
  it('stay in step, whatever is done to them', async () => {
    const step = fc.record({
      does: fc.constantFrom('put', 'classify', 'delete'),
      ids: fc.uniqueArray(fc.constantFrom('a', 'bb', 'ccc', 'dddd'), { minLength: 1 }),
      day: fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-23'),
    });
    await fc.assert(
      fc
        .asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          for (const { does, ids, day } of steps) {
            const records = ids.map((id) => on(day, id));
            const answered = { status: 'classified', answer: anAnswer({ rule: 'yes' }) } as const;
            await inOneGo(async () => {
              if (does === 'put') await putRecords(db, records);
              const there = (await db.records.bulkGet(ids)).flatMap((record) => record ?? []);
              if (does === 'classify')
                await putRecords(
                  db,
                  there.map((record) => ({ ...record, ...answered })),
                );
              if (does === 'delete') await deleteRecords(db, there);
            });
          }
          const records = await db.records.toArray();
          expect(byId(await factsOf())).toEqual(byId(records.map((record) => factOf(record))));
        })
        .afterEach(async () => void (await Promise.all([db.records.clear(), db.factDays.clear()]))),
      { numRuns: 40 },
    );
  });

  it('are both left alone when the transaction fails', async () => {
    await inOneGo(() => putRecords(db, [on('2026-11-23', 'a')]));
    const broken = inOneGo(async () => {
      await putRecords(db, [on('2026-11-23', 'bb')]);
      throw new Error('the worker died');
    });
    await expect(broken).rejects.toThrow('died');
    expect((await factsOf()).map(({ id }) => id)).toEqual(['a']);
  });

  it('are made anew where an earlier version left none, and then never again', async () => {
    await db.about.delete('facts');
    await db.records.bulkAdd([on('2026-11-22', 'a'), on('2026-11-23', 'bb')]);
    await inOneGo(() => ensureFacts(db));
    expect((await factsOf()).map(({ id }) => id)).toEqual(['bb', 'a']);
    await db.factDays.clear();
    await inOneGo(() => ensureFacts(db));
    expect(await factsOf()).toEqual([]);
  });

  it('find what was seen before a time by the facts alone', async () => {
    await inOneGo(() =>
      putRecords(db, [on('2026-11-21', 'a'), on('2026-11-22', 'bb'), on('2026-11-23', 'a1')]),
    );
    const before = await recordsBefore(db, '2026-11-22T02:00:00.000Z');
    expect(before.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('the reader of facts', () => {
  it('hands a day that has not changed over as it was, and the newest first', async () => {
    await inOneGo(() => putRecords(db, [on('2026-11-22', 'a'), on('2026-11-23', 'bb')]));
    const read = createFactReader(db);
    const first = await read();
    await inOneGo(() => putRecords(db, [on('2026-11-23', 'ccc')]));
    const second = await read();
    expect(second.map(({ id }) => id)).toEqual(['ccc', 'bb', 'a']);
    expect(second[2]).toBe(first[1]);
  });
});
