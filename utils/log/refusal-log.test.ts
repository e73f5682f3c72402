import { Dexie } from 'dexie';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { RefusalRecordSchema } from '../../contract/refusal-record.ts';
import { aFinishedAnswer, anAnswer, someMinutes } from '../../test/factories.ts';
import { openLog } from './fixtures/open-log.ts';
import { migrations } from './migrations/registry.ts';
import { onLog } from './storage-problem.ts';
import { UNDO_MS } from './undo.ts';

const origin = { vendor: 'OpenAI', jurisdiction: 'US', keep: 'full' as const, diary: false };
/** A log with one refusal in it, waiting. */
async function openWithOne() {
  const opened = openLog();
  await opened.log.note(aFinishedAnswer(), origin);
  return { ...opened, record: () => opened.db.records.get('record-1') };
}

describe('noting a finished answer', () => {
  it('logs a refusal whose record fits the schema, and counts it', async () => {
    const { log, all } = openLog();
    expect(await log.note(aFinishedAnswer(), origin)).toMatchObject({ id: 'record-1', isWaiting: true });
    const { records, counts } = await all();
    expect(records.map((record) => v.parse(RefusalRecordSchema, record))).toEqual(records);
    expect(counts).toMatchObject([{ site: 'chatgpt', model: 'gpt-5-5', hard_refusal: 1, helps: 0 }]);
  });

  it('counts each language for itself', async () => {
    const { log, all } = openLog();
    for (const [turnKey, language] of [
      ['a', 'en'],
      ['b', 'zh'],
      ['c', 'zh'],
    ] as const)
      await log.note(aFinishedAnswer({ turnKey, language, refusal: null }), origin);
    expect((await all()).counts).toMatchObject([
      { language: 'en', hard_refusal: 1 },
      { language: 'zh', hard_refusal: 2 },
    ]);
  });

  it('counts help and keeps nothing of it', async () => {
    const { log, all } = openLog();
    const help = aFinishedAnswer({ outcome: 'helps', model: null, refusal: null });
    expect(await log.note(help, origin)).toMatchObject({ id: null, isWaiting: false });
    expect(await all()).toMatchObject({ records: [], counts: [{ model: 'unknown', helps: 1 }] });
  });

  it('counts what nobody here can read, and keeps nothing of it', async () => {
    const { log, all } = openLog();
    const unread = aFinishedAnswer({ outcome: 'unsure', refusal: null });
    expect(await log.note(unread, origin)).toMatchObject({ id: null, isWaiting: false });
    expect(await all()).toMatchObject({ records: [], counts: [{ unsure: 1, helps: 0 }] });
  });

  it('asks about a doubtful answer, and counts it as the help the detector takes it for', async () => {
    const { log, all } = openLog();
    const { refusal } = aFinishedAnswer();
    const detection = { ...refusal!.detection, verdict: 'helps', sensitivity: 'often' } as const;
    const doubtful = aFinishedAnswer({ outcome: 'helps', refusal: { detection } });
    expect(await log.note(doubtful, origin)).toMatchObject({ id: 'record-1', isWaiting: true });
    expect(await all()).toMatchObject({
      records: [{ status: 'pending', source: 'detected', detection }],
      counts: [{ helps: 1, hard_refusal: 0 }],
    });
  });

  it('changes nothing when it is said again, and answers the same, for the first reply may be lost', async () => {
    const { log, all } = await openWithOne();
    const before = await all();
    expect(await log.note(aFinishedAnswer(), origin)).toMatchObject({ id: 'record-1', isWaiting: true });
    expect(await all()).toEqual(before);
  });

  it('changes nothing when it is said twice at once', async () => {
    const { log, all } = openLog();
    const replies = await Promise.all([1, 2, 3].map(() => log.note(aFinishedAnswer(), origin)));
    expect(new Set(replies.map(({ id }) => id))).toEqual(new Set(['record-1']));
    expect(await all()).toMatchObject({ records: [{ id: 'record-1' }], counts: [{ hard_refusal: 1 }] });
  });

  it('is not asked about again once it was answered', async () => {
    const { log } = await openWithOne();
    await log.dismiss('record-1');
    expect(await log.note(aFinishedAnswer(), origin)).toMatchObject({ id: 'record-1', isWaiting: false });
  });

  it('does not bring a deleted record back', async () => {
    const { log, all } = await openWithOne();
    await log.remove('record-1');
    expect(await log.note(aFinishedAnswer(), origin)).toMatchObject({ id: null, isWaiting: false });
    expect(await all()).toMatchObject({ records: [], counts: [{ hard_refusal: 1 }] });
  });

  it('leaves a record that a person flagged before as it is', async () => {
    const { log, all } = openLog();
    await log.flag(aFinishedAnswer(), origin);
    await log.classify('record-1', anAnswer());
    expect(await log.note(aFinishedAnswer(), origin)).toMatchObject({ id: 'record-1', isWaiting: false });
    expect(await all()).toMatchObject({
      records: [{ source: 'flagged', status: 'classified', history: [] }],
      counts: [{ hard_refusal: 1 }],
    });
  });

  it('keeps names of prototypes apart like any other', async () => {
    const { log, all, reader } = openLog();
    const hostile = ['__proto__', 'constructor', 'toString'];
    for (const name of hostile) {
      await log.note(aFinishedAnswer({ turnKey: name, site: name, model: name }), origin);
      await log.note(aFinishedAnswer({ turnKey: name, site: name, model: name }), origin);
      await log.addMinutes(`minutes:${name}`, '2026-11-23', name, 2);
    }
    const { records, counts, minutes } = await all();
    expect(records.map(({ turnKey }) => turnKey).sort()).toEqual([...hostile].sort());
    expect(counts.map(({ hard_refusal }) => hard_refusal)).toEqual([1, 1, 1]);
    expect(minutes.map((row) => row.minutes)).toEqual([2, 2, 2]);
    expect((await reader.countsOn('2026-11-23')).map(({ site }) => site).sort()).toEqual([...hostile].sort());
    expect(Object.prototype).not.toHaveProperty('hard_refusal');
  });
});

describe('an answer that is taken back', () => {
  const takenBack = aFinishedAnswer({
    outcome: 'taken_back',
    refusal: { kind: 'taken_back', answer: '', answerLength: 0, before: 'First, write to the city.' },
  });

  it.each(['helps', 'unsure', 'deflects'] as const)(
    'moves its count and adds a record where it was only counted (%s)',
    async (outcome) => {
      const { log, all } = openLog();
      await log.note(aFinishedAnswer({ outcome, refusal: null }), origin);
      expect(await log.note(takenBack, origin)).toMatchObject({ id: 'record-1', isWaiting: true });
      expect(await all()).toMatchObject({
        records: [{ kind: 'taken_back', text: { answer: '', before: 'First, write to the city.' } }],
        counts: [{ [outcome]: 0, taken_back: 1 }],
      });
    },
  );

  it('stays on the day it was given', async () => {
    const { log, all } = openLog();
    await log.note(aFinishedAnswer({ outcome: 'helps', refusal: null, day: '2026-11-22' }), origin);
    await log.note({ ...takenBack, day: '2026-11-23' }, origin);
    expect(await all()).toMatchObject({ counts: [{ day: '2026-11-22', helps: 0, taken_back: 1 }] });
  });

  it('updates the record of a refusal and keeps what the person had said', async () => {
    const { log, all, record } = await openWithOne();
    await log.classify('record-1', anAnswer({ note: 'curt' }));
    await log.note(takenBack, origin);
    await log.note(takenBack, origin);
    expect(await all()).toMatchObject({ counts: [{ hard_refusal: 0, taken_back: 1 }] });
    expect(await record()).toMatchObject({ kind: 'taken_back', status: 'pending', answer: null });
    expect((await record())?.history).toMatchObject([{ status: 'classified', answer: { note: 'curt' } }]);
  });

  it('is not undone together with the classification before it', async () => {
    const { log, all } = await openWithOne();
    await log.classify('record-1', anAnswer());
    await log.note(takenBack, origin);
    expect(await log.undo()).toBe(false);
    expect((await all()).records).toMatchObject([{ kind: 'taken_back', status: 'pending' }]);
  });

  it('brings no deleted record back; only its count moves', async () => {
    const { log, all } = await openWithOne();
    await log.remove('record-1');
    expect(await log.note(takenBack, origin)).toMatchObject({ id: null, isWaiting: false });
    expect(await all()).toMatchObject({ records: [], counts: [{ hard_refusal: 0, taken_back: 1 }] });
    expect(await log.undo()).toBe(true);
    expect((await all()).records).toMatchObject([{ id: 'record-1', kind: 'model_text' }]);
  });

  it('brings no deleted record of a doubtful answer back', async () => {
    const { log, all } = openLog();
    await log.note(aFinishedAnswer({ outcome: 'helps' }), origin);
    await log.remove('record-1');
    expect(await log.note(takenBack, origin)).toMatchObject({ id: null, isWaiting: false });
    expect((await all()).records).toEqual([]);
  });

  it('is still taken back when the answer before is delivered late', async () => {
    const { log, all } = openLog();
    await log.note(takenBack, origin);
    await log.note(aFinishedAnswer(), origin);
    expect(await all()).toMatchObject({
      records: [{ kind: 'taken_back' }],
      counts: [{ hard_refusal: 0, taken_back: 1 }],
    });
  });
});

describe('flagging', () => {
  it('logs what the detector missed, and does not count it again', async () => {
    const { log, all } = openLog();
    await log.note(aFinishedAnswer({ outcome: 'helps', refusal: null }), origin);
    expect(await log.flag(aFinishedAnswer({ outcome: 'helps' }), origin)).toEqual({ id: 'record-1' });
    expect(await all()).toMatchObject({ records: [{ source: 'flagged' }], counts: [{ helps: 1 }] });
  });

  it('logs an answer in a language nobody here reads', async () => {
    const { log, all } = openLog();
    await log.note(aFinishedAnswer({ outcome: 'unsure', refusal: null }), origin);
    const { refusal } = aFinishedAnswer();
    const detection = { ...refusal!.detection, verdict: 'unsure', language: 'fi' } as const;
    await log.flag(aFinishedAnswer({ outcome: 'unsure', refusal: { detection } }), origin);
    const { records, counts } = await all();
    expect(records.map((record) => v.parse(RefusalRecordSchema, record))).toMatchObject([
      { source: 'flagged', detection: { verdict: 'unsure' } },
    ]);
    expect(counts).toMatchObject([{ unsure: 1 }]);
  });

  it('finds the record that is there already', async () => {
    const { log, all } = await openWithOne();
    expect(await log.flag(aFinishedAnswer(), origin)).toEqual({ id: 'record-1' });
    expect((await all()).records).toMatchObject([{ source: 'detected' }]);
  });

  it('has nothing to log without the text', async () => {
    expect(await openLog().log.flag(aFinishedAnswer({ refusal: null }), origin)).toBeNull();
  });

  it('can be undone, and done again', async () => {
    const { log, all } = openLog();
    await log.flag(aFinishedAnswer(), origin);
    expect(await log.undo()).toBe(true);
    expect((await all()).records).toEqual([]);
    expect(await log.flag(aFinishedAnswer(), origin)).toEqual({ id: 'record-2' });
  });
});

describe('answering', () => {
  it('classifies, dismisses and classifies again, with every earlier answer kept', async () => {
    const { log, later, record } = await openWithOne();
    await log.classify('record-1', anAnswer({ family: 'control' }));
    later(1000);
    await log.dismiss('record-1');
    expect(await record()).toMatchObject({ status: 'dismissed', answer: null });
    await log.classify('record-1', anAnswer({ happened: 'deflects' }));
    expect(await record()).toMatchObject({
      status: 'classified',
      answer: { happened: 'deflects' },
      answeredAt: '2026-11-23T10:00:01.000Z',
      history: [
        { status: 'classified', answer: { family: 'control' }, at: '2026-11-23T10:00:01.000Z' },
        { status: 'dismissed', answer: null },
      ],
    });
    expect(v.is(RefusalRecordSchema, await record())).toBe(true);
  });

  it('said twice is one answer, and undone by one undo', async () => {
    const { log, record } = await openWithOne();
    await log.classify('record-1', anAnswer());
    await log.classify('record-1', anAnswer());
    expect((await record())?.history).toEqual([]);
    await log.undo();
    expect(await record()).toMatchObject({ status: 'pending', answer: null });
  });

  it('keeps a draft until it is answered, also the same draft twice', async () => {
    const { log, record } = await openWithOne();
    const draft = anAnswer({ note: 'half a thought' });
    expect(await log.saveDraft('record-1', draft)).toBe(true);
    expect(await log.saveDraft('record-1', draft)).toBe(true);
    expect((await record())?.draft).toEqual(draft);
    await log.classify('record-1', anAnswer());
    expect((await record())?.draft).toBeNull();
  });

  it('keeps the last hundred earlier answers and no more', async () => {
    const { log, record } = await openWithOne();
    for (let n = 0; n < 103; n++) await log.classify('record-1', anAnswer({ note: `answer ${n}` }));
    const { history = [] } = (await record()) ?? {};
    expect(history).toHaveLength(100);
    expect(history.at(-1)?.answer?.note).toBe('answer 101');
  });

  it('says so where there is no such record', async () => {
    const { log } = openLog();
    expect(await log.classify('nobody', anAnswer())).toBe(false);
    expect(await log.dismiss('nobody')).toBe(false);
    expect(await log.saveDraft('nobody', anAnswer())).toBe(false);
    expect(await log.remove('nobody')).toBe(false);
  });
});

describe('deleting and undoing', () => {
  it('brings a deleted record back as it was', async () => {
    const { log, record } = await openWithOne();
    const before = await record();
    await log.remove('record-1');
    expect(await record()).toBeUndefined();
    expect(await log.undo()).toBe(true);
    expect(await record()).toEqual(before);
  });

  it('undoes the last action once', async () => {
    const { log, record } = await openWithOne();
    await log.saveDraft('record-1', anAnswer({ note: 'draft' }));
    await log.classify('record-1', anAnswer());
    expect(await log.undo()).toBe(true);
    expect(await record()).toMatchObject({ status: 'pending', draft: { note: 'draft' } });
    expect(await log.undo()).toBe(false);
  });

  it('has nothing to undo in a new log, or after too long a time', async () => {
    const { log, later } = await openWithOne();
    expect(await log.undo()).toBe(false);
    await log.remove('record-1');
    later(UNDO_MS + 1);
    expect(await log.undo()).toBe(false);
  });

  it('empties the whole log, and what could bring it back', async () => {
    const { db, log, all } = await openWithOne();
    await log.addMinutes('minutes:1', '2026-11-23', 'chatgpt', 3);
    await log.dismiss('record-1');
    expect(await log.removeAll()).toEqual({ removed: 1 });
    expect(await all()).toEqual({ records: [], counts: [], minutes: [], undo: [], undoRecords: [] });
    expect(await db.counted.count()).toBe(0);
    expect(await log.undo()).toBe(false);
  });

  it('goes on as another log once it was emptied', async () => {
    const { log, all, reader } = await openWithOne();
    const before = await reader.logId();
    await log.removeAll();
    await log.note(aFinishedAnswer(), origin);
    const after = await reader.logId();
    expect(after).not.toBe(before);
    expect((await all()).counts).toMatchObject([{ log: after, hard_refusal: 1 }]);
  });
});

describe('minutes', () => {
  it('are added once a batch', async () => {
    const { log, all, reader } = openLog();
    for (const key of ['a', 'a', 'b']) await log.addMinutes(key, '2026-11-23', 'chatgpt', 5);
    expect((await all()).minutes).toEqual([someMinutes({ log: await reader.logId(), minutes: 10 })]);
  });
});

describe('the purge', () => {
  const noteOn = (log: ReturnType<typeof openLog>['log'], day: string) =>
    log.note(aFinishedAnswer({ turnKey: day, day, seenAt: `${day}T09:00:00.000Z` }), origin);

  it('deletes records older than the person wants, and no counter', async () => {
    const { log, all } = openLog();
    for (const day of ['2026-11-12', '2026-11-14', '2026-11-23']) await noteOn(log, day);
    await log.purge(10);
    const { records, counts } = await all();
    expect(records.map(({ day }) => day).sort()).toEqual(['2026-11-14', '2026-11-23']);
    expect(counts).toHaveLength(3);
  });

  it('keeps every record where the person wants none deleted', async () => {
    const { log, all } = openLog();
    await noteOn(log, '2020-01-01');
    await log.purge(null);
    expect((await all()).records).toHaveLength(1);
  });

  it('forgets which answers were counted after two days', async () => {
    const { db, log } = openLog();
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-22']) await noteOn(log, day);
    await log.purge(null);
    expect((await db.counted.toArray()).map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-22']);
  });

  it('forgets a deleted record when it can no longer be undone', async () => {
    const { log, later, all } = await openWithOne();
    await log.remove('record-1');
    await log.purge(null);
    expect(await all()).toMatchObject({ undo: [{}], undoRecords: [{ id: 'record-1' }] });
    later(UNDO_MS + 1);
    await log.purge(null);
    expect(await all()).toMatchObject({ undo: [], undoRecords: [] });
  });
});

describe('a write that fails half-way', () => {
  it.each(['records', 'counted'] as const)('leaves nothing of a note where %s fails', async (table) => {
    const { db, log, all } = openLog();
    const fail = () => {
      throw new Error('worker gone');
    };
    db[table].hook('creating', fail);
    await expect(log.note(aFinishedAnswer(), origin)).rejects.toThrow();
    expect(await all()).toEqual({ records: [], counts: [], minutes: [], undo: [], undoRecords: [] });
    db[table].hook('creating').unsubscribe(fail);
    expect(await log.note(aFinishedAnswer(), origin)).toMatchObject({ isWaiting: true });
  });

  it('leaves an answer and its undo as they were', async () => {
    const { db, log, all } = await openWithOne();
    const before = await all();
    db.records.hook('updating', () => {
      throw new Error('worker gone');
    });
    await expect(log.classify('record-1', anAnswer())).rejects.toThrow();
    expect(await all()).toEqual(before);
  });

  it('says that the disk is full, and the log is intact', async () => {
    const { log, all } = await openWithOne();
    const before = await all();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No space left.', 'QuotaExceededError');
    });
    const full = { ok: false, problem: 'disk_full' };
    expect(await onLog(() => log.note(aFinishedAnswer({ turnKey: 'other' }), origin))).toEqual(full);
    expect(await onLog(() => log.classify('record-1', anAnswer()))).toEqual(full);
    expect(await onLog(() => log.saveDraft('record-1', anAnswer()))).toEqual(full);
    put.mockRestore();
    expect(await all()).toEqual(before);
  });
});

describe('a log that a newer version wrote', () => {
  /** The browser's version of the database is ten times ours. */
  const NEWER = 10 * (migrations.length + 1);
  const writeNewer = (name: string) =>
    new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, NEWER);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('records', { keyPath: 'id' }).put({ id: 'from-the-future' });
      };
      opening.onerror = () => reject(opening.error as DOMException);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });

  it('is refused by every write', async () => {
    await writeNewer('newer');
    const { log } = openLog('newer');
    const writes: (() => Promise<unknown>)[] = [
      () => log.note(aFinishedAnswer(), origin),
      () => log.flag(aFinishedAnswer(), origin),
      () => log.classify('from-the-future', anAnswer()),
      () => log.dismiss('from-the-future'),
      () => log.saveDraft('from-the-future', null),
      () => log.remove('from-the-future'),
      () => log.dismissMany(['from-the-future']),
      () => log.removeMany(['from-the-future']),
      () => log.merge({ records: [], replace: [], counts: [], minutes: [] }),
      () => log.removeAll(),
      () => log.undo(),
      () => log.addMinutes('minutes:1', '2026-11-23', 'chatgpt', 1),
      () => log.purge(1),
    ];
    for (const write of writes) expect(await onLog(write)).toEqual({ ok: false, problem: 'newer_log' });
  });

  it('is refused by every read', async () => {
    await writeNewer('newer-read');
    const { reader } = openLog('newer-read');
    const reads: (() => Promise<unknown>)[] = [
      () => reader.pendingCount(),
      () => reader.pending(1),
      () => reader.facts(),
      () => reader.byIds(['x']),
      () => reader.recordCount(),
      () => reader.byId('from-the-future'),
      () => reader.countsOn('2026-11-23'),
      () => reader.logId(),
      () => reader.allCounts(),
      () => reader.allMinutes(),
      () => reader.accuracy(),
      () => reader.classifiedSince('2026-11-23T00:00:00.000Z'),
      () => reader.lastRecord(),
      () => reader.canUndo(),
      () => reader.eachBatch(1, () => {}),
    ];
    expect(reads).toHaveLength(Object.keys(reader).length);
    for (const read of reads) {
      expect(await onLog(read)).toEqual({ ok: false, problem: 'newer_log' });
      await expect(read()).rejects.toHaveProperty('inner.name', 'VersionError');
    }
  });

  it('keeps what is in it', async () => {
    await writeNewer('newer-kept');
    const { log } = openLog('newer-kept');
    await onLog(() => log.removeAll());
    const raw = await new Dexie('newer-kept').open();
    expect(raw.backendDB().version).toBe(NEWER);
    expect(raw.tables.map(({ name }) => name)).toEqual(['records']);
    expect(await raw.table('records').toArray()).toEqual([{ id: 'from-the-future' }]);
    raw.close();
  });
});

it.each(['QuotaExceededError', 'ConstraintError'])(
  'a %s inside a write of many is told as it is',
  async (name) => {
    const bulk = Object.assign(new Error('1 of 2 operations failed'), {
      name: 'BulkError',
      failures: [Object.assign(new Error(name), { name })],
    });
    const step = onLog(() => Promise.reject(bulk));
    if (name === 'QuotaExceededError') expect(await step).toEqual({ ok: false, problem: 'disk_full' });
    else await expect(step).rejects.toBe(bulk);
  },
);

it('an unknown failure of the log is not taken for one of the known', async () => {
  await expect(onLog(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
});
