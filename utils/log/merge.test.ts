import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { RefusalRecordSchema, type RefusalRecord } from '../../contract/refusal-record.ts';
import { aDailyCount, anAnswer, aRecord, someMinutes } from '../../test/factories.ts';
import { factOf } from '../report/fact.ts';
import { openLog } from './fixtures/open-log.ts';
import { mergeCounts, mergeMinutes, mergeRecords } from './merge.ts';
import { onLog } from './storage-problem.ts';

const at = '2026-11-24T10:00:00.000Z';
const here = aRecord({
  status: 'classified',
  answer: anAnswer({ note: 'here' }),
  answeredAt: '2026-11-23T10:00:00.000Z',
});
const theirs = { ...here, answer: anAnswer({ note: 'theirs' }) };
const merge = (file: RefusalRecord[], replace = false, mine = [here]) =>
  mergeRecords(mine, file, { replace: replace ? file.map(({ id }) => id) : [], at });

describe('a record of a file', () => {
  it('is added where neither its id nor its turn is here', () => {
    const other = aRecord({ id: 'other', turnKey: 'other' });
    expect(merge([other, other])).toEqual({ added: 1, replaced: 0, kept: 1, put: [other] });
  });

  it.each<[string, Partial<RefusalRecord>]>([
    ['equal', {}],
    ['known by another id', { id: 'elsewhere' }],
    ['known by another turn', { turnKey: 'elsewhere' }],
    ['with fewer earlier answers', { history: [] }],
    ['without the draft', { draft: null }],
  ])('that is %s changes nothing, even where records are replaced', (_what, change) => {
    const rich = {
      ...here,
      draft: anAnswer(),
      history: [{ status: 'dismissed' as const, answer: null, at }],
    };
    expect(merge([{ ...rich, ...change }], true, [rich])).toEqual({
      added: 0,
      replaced: 0,
      kept: 1,
      put: [],
    });
  });

  it('takes the place of another only where it is named', () => {
    const [first, second] = ['1', '2'].map((n) => ({ ...here, id: n, turnKey: n })) as [
      RefusalRecord,
      RefusalRecord,
    ];
    const file = [first, second].map((record) => ({ ...record, answer: theirs.answer }));
    const plan = mergeRecords([first, second], file, { replace: ['2'], at });
    expect(plan).toMatchObject({ added: 0, replaced: 1, kept: 1, put: [{ id: '2' }] });
  });

  it('stays out where it differs and nothing is to be replaced', () => {
    expect(merge([theirs])).toEqual({ added: 0, replaced: 0, kept: 1, put: [] });
  });

  it.each<[string, Partial<RefusalRecord>]>([
    ['id', { turnKey: 'elsewhere' }],
    ['turn', { id: 'elsewhere' }],
  ])('replaces the one with its %s, which keeps what it is known by and the answer it had', (_by, change) => {
    const { put, ...told } = merge([{ ...theirs, ...change }], true);
    expect(told).toEqual({ added: 0, replaced: 1, kept: 0 });
    expect(put).toEqual([{ ...theirs, history: [{ status: 'classified', answer: here.answer, at }] }]);
  });

  it('brings its earlier answers along, oldest first, none of them twice', () => {
    const earlier = { status: 'dismissed' as const, answer: null, at: '2026-11-20T10:00:00.000Z' };
    const own = { status: 'dismissed' as const, answer: null, at: '2026-11-21T10:00:00.000Z' };
    const { put } = merge([{ ...theirs, history: [earlier, own] }], true, [{ ...here, history: [own] }]);
    expect(put[0]?.history).toEqual([earlier, own, { status: 'classified', answer: here.answer, at }]);
  });

  it('leaves no history where there was no answer yet, or the same one', () => {
    const waiting = aRecord();
    expect(merge([theirs], true, [waiting]).put).toEqual([theirs]);
    const relabelled = { ...here, model: 'another' };
    expect(merge([relabelled], true).put).toEqual([relabelled]);
  });

  it('does not take away what was begun here', () => {
    const begun = { ...here, draft: anAnswer({ note: 'half a thought' }) };
    expect(merge([theirs], true, [begun]).put[0]?.draft).toEqual(begun.draft);
  });
});

describe('a count of a file', () => {
  it.each([
    ['is added where there is none', [], { helps: 1 }, true],
    ['wins where it counts more answers', [{ helps: 2 }], { deflects: 1, helps: 2 }, true],
    ['gives way where it counts fewer', [{ helps: 2 }], { deflects: 1 }, false],
    ['gives way where it counts as many', [{ helps: 2 }], { taken_back: 2 }, false],
    ['of another log stands beside it', [{ helps: 2 }], { log: 'another', helps: 1 }, true],
    ['of another language stands beside it', [{ helps: 2 }], { language: 'zh', helps: 1 }, true],
  ])('%s', (_what, mine, file, wins) => {
    const row = aDailyCount(file);
    expect(mergeCounts(mine.map(aDailyCount), [row])).toEqual(wins ? [row] : []);
  });

  it('wins by its minutes', () => {
    const rows = [someMinutes({ minutes: 3 }), someMinutes({ minutes: 9 }), someMinutes({ log: 'another' })];
    expect(mergeMinutes([someMinutes({ minutes: 5 })], rows)).toEqual([rows[1], rows[2]]);
  });
});

describe('merging into the log', () => {
  const rows = (change: object = {}) => ({ records: [], replace: [], counts: [], minutes: [], ...change });
  const file = rows({
    records: [aRecord(), aRecord({ id: 'r2', turnKey: 't2' })],
    counts: [aDailyCount({ helps: 2 }), aDailyCount({ language: 'zh', helps: 1 })],
    minutes: [someMinutes()],
  });

  it('changes nothing the second time', async () => {
    const { log, all } = openLog();
    expect(await log.merge(file)).toEqual({ added: 2, replaced: 0, kept: 0 });
    const before = await all();
    expect(before.counts).toHaveLength(2);
    expect(await log.merge({ ...file, replace: ['record-1', 'r2'] })).toEqual({
      added: 0,
      replaced: 0,
      kept: 2,
    });
    expect(await all()).toEqual(before);
  });

  it('replaces what differs once, and writes a record that the schema knows', async () => {
    const { log, all, facts } = openLog();
    await log.merge(rows({ records: [here] }));
    const again = rows({ records: [theirs], replace: [theirs.id] });
    expect(await log.merge(again)).toMatchObject({ replaced: 1 });
    expect(await log.merge(again)).toMatchObject({ replaced: 0, kept: 1 });
    const { records } = await all();
    expect(records.map((record) => v.parse(RefusalRecordSchema, record))).toEqual(records);
    expect(await facts()).toEqual(records.map((record) => factOf(record)));
    expect(records).toMatchObject([{ answer: { note: 'theirs' }, history: [{ answer: { note: 'here' } }] }]);
  });

  it('ends in the same log whatever was in it and however often it is said', async () => {
    const record = fc.record({ id: fc.nat(5), turn: fc.nat(5), note: fc.constantFrom('a', 'b') });
    const batch = fc.array(
      record.map(({ id, turn, note }) =>
        aRecord({
          id: `r${id}`,
          turnKey: `t${turn}`,
          status: 'classified',
          answer: anAnswer({ note }),
        }),
      ),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(batch, batch, async (first, second) => {
        const { log, all } = openLog();
        await log.merge(rows({ records: first }));
        await log.merge(rows({ records: second }));
        const before = await all();
        await log.merge(rows({ records: second }));
        expect(await all()).toEqual(before);
        const told = await log.merge(rows({ records: second, replace: second.map(({ id }) => id) }));
        expect(told.added + told.replaced + told.kept).toBe(second.length);
      }),
      { numRuns: 50 },
    );
  });

  it('can’t be followed by an undo of what was before it', async () => {
    const { log, all } = openLog();
    await log.merge(file);
    await log.remove('record-1');
    await log.merge(file);
    expect(await log.undo()).toBe(false);
    expect((await all()).records).toHaveLength(2);
  });

  it('leaves what can be undone where it changes no record', async () => {
    const { log } = openLog();
    await log.merge(file);
    await log.remove('record-1');
    await log.merge(rows({ counts: [aDailyCount({ helps: 9 })] }));
    expect(await log.undo()).toBe(true);
  });

  it('changes nothing where the disk is full', async () => {
    const { log, all } = openLog();
    await log.merge(file);
    const before = await all();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No space left.', 'QuotaExceededError');
    });
    const more = rows({
      records: [aRecord({ id: 'r3', turnKey: 't3' })],
      counts: [aDailyCount({ helps: 9 })],
    });
    expect(await onLog(() => log.merge(more))).toEqual({ ok: false, problem: 'disk_full' });
    put.mockRestore();
    expect(await all()).toEqual(before);
  });

  it('changes nothing where the worker dies between the records and the counts', async () => {
    const { db, log, all } = openLog();
    const before = await all();
    db.dailyCounts.hook('creating', () => {
      throw new Error('worker gone');
    });
    await expect(log.merge(file)).rejects.toThrow();
    expect(await all()).toEqual(before);
  });
});
