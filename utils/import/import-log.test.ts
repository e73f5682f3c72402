import { describe, expect, it } from 'vitest';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { anAnswer } from '../../test/factories.ts';
import { fileOf, HEADER, recordLine, recordNumber } from './fixtures/log-file.ts';
import { mergeLog, surveyLog, type MergeRows } from './import-log.ts';
import type { Conflict, FindExisting } from './merge-plan.ts';

/** A log in memory, which can become full. */
function aLog(records: RefusalRecord[] = []) {
  const byId = new Map(records.map((record) => [record.id, record]));
  const sent: MergeRows[] = [];
  let room = Infinity;
  const here = (record: RefusalRecord) =>
    byId.get(record.id) ?? [...byId.values()].find(({ turnKey }) => turnKey === record.turnKey);
  const findExisting: FindExisting = (wanted) =>
    Promise.resolve(
      new Map(wanted.flatMap((record) => [[record.id, here(record)] as const]).filter(isThere)),
    );
  const send = (rows: MergeRows) => {
    if (sent.length >= room) return Promise.resolve({ ok: false, problem: 'disk_full' } as const);
    sent.push(rows);
    const replaced = rows.records.filter(({ id }) => rows.replace.includes(id)).length;
    for (const record of rows.records) byId.set(record.id, record);
    return Promise.resolve({
      ok: true,
      value: { added: rows.records.length - replaced, replaced, kept: 0 },
    } as const);
  };
  return {
    byId,
    sent,
    importing: { findExisting, logIfUnnamed: 'unnamed' },
    send,
    fillUpAfter: (batches: number) => (room = batches),
  };
}
const isThere = (pair: readonly [string, RefusalRecord | undefined]): pair is [string, RefusalRecord] =>
  pair[1] !== undefined;

const blobOf = (...lines: (string | object)[]) => new Blob([fileOf(...lines)]);
const many = (count: number) => Array.from({ length: count }, (_, n) => recordNumber(n));
const theirs = recordNumber(1, {
  status: 'classified',
  answer: anAnswer(),
  answeredAt: '2026-11-24T10:00:00.000Z',
});
const minutes = { type: 'minutes', log: 'log-there', day: '2026-11-23', site: 'chatgpt', minutes: 3 };
const file = () =>
  blobOf(HEADER, recordLine(recordNumber(0)), recordLine(theirs), recordLine(recordNumber(2)), '{', minutes);
const theLater = ({ later }: Conflict) => later === 'there';

describe('looking a file through', () => {
  it('tells what would be new, what is there, and what differs, and changes nothing', async () => {
    const log = aLog([recordNumber(0), recordNumber(1)]);
    expect(await surveyLog(file(), log.importing)).toEqual({
      ok: true,
      header: { ...HEADER, type: undefined },
      added: 1,
      same: 1,
      different: 1,
      conflicts: [{ id: 'record-1', here: recordNumber(1), there: theirs, later: 'there' }],
      counts: 0,
      minutes: 1,
      rejects: [{ line: 5, problem: 'not_json' }],
      rejected: 1,
      newer: 0,
      cancelled: false,
    });
    expect(log.sent).toEqual([]);
  });

  it('shows the first thousand differences and counts all', async () => {
    const log = aLog(many(1200));
    const other = many(1200).map((record) => recordLine({ ...record, model: 'other' }));
    const survey = await surveyLog(blobOf(...other), log.importing);
    expect(survey).toMatchObject({ different: 1200 });
    expect(survey.ok && survey.conflicts).toHaveLength(1000);
  });

  it('can be cancelled', async () => {
    const signal = AbortSignal.abort();
    expect(await surveyLog(file(), { ...aLog().importing, signal })).toMatchObject({
      ok: true,
      cancelled: true,
    });
  });

  it('ends in plain words at a file that is no log', async () => {
    expect(await surveyLog(blobOf('hello'), aLog().importing)).toMatchObject({
      ok: false,
      problem: 'not_a_log',
    });
  });
});

describe('taking a file in', () => {
  it('adds what is new, replaces what was chosen, and leaves the rest', async () => {
    const log = aLog([recordNumber(0), recordNumber(1)]);
    const merged = await mergeLog(file(), { ...log.importing, send: log.send, replace: theLater });
    expect(merged).toEqual({
      added: 1,
      replaced: 1,
      kept: 1,
      rejected: 1,
      cancelled: false,
      failure: null,
    });
    expect(log.byId.get('record-1')).toEqual(theirs);
    expect(log.sent).toMatchObject([{ replace: ['record-1'], minutes: [{ log: 'log-there', minutes: 3 }] }]);
  });

  it('leaves all that is there where the person keeps theirs', async () => {
    const log = aLog([recordNumber(0), recordNumber(1)]);
    const merged = await mergeLog(file(), { ...log.importing, send: log.send, replace: () => false });
    expect(merged).toMatchObject({ added: 1, replaced: 0, kept: 2 });
    expect(log.byId.get('record-1')).toEqual(recordNumber(1));
  });

  it('changes nothing the second time', async () => {
    const log = aLog([recordNumber(1)]);
    await mergeLog(file(), { ...log.importing, send: log.send, replace: theLater });
    const after = [...log.byId];
    const again = await mergeLog(file(), { ...log.importing, send: log.send, replace: theLater });
    expect(again).toMatchObject({ added: 0, replaced: 0, kept: 3 });
    expect([...log.byId]).toEqual(after);
  });

  it('finds an answer again that has another id here', async () => {
    const log = aLog([recordNumber(1, { id: 'mine' })]);
    await mergeLog(blobOf(recordLine(theirs)), { ...log.importing, send: log.send, replace: theLater });
    expect([...log.byId.values()]).toEqual([{ ...theirs, id: 'mine' }]);
  });

  it('stops where the disk is full, says how far it has come, and goes on another time', async () => {
    const log = aLog();
    const big = blobOf(...many(1201).map(recordLine));
    log.fillUpAfter(1);
    const merging = { ...log.importing, send: log.send, replace: theLater };
    expect(await mergeLog(big, merging)).toEqual({
      added: 1000,
      replaced: 0,
      kept: 0,
      rejected: 0,
      cancelled: false,
      failure: { ok: false, problem: 'disk_full' },
    });
    log.fillUpAfter(Infinity);
    expect(await mergeLog(big, merging)).toMatchObject({ added: 201, kept: 1000, failure: null });
  });

  it('stops when it is cancelled, between two batches', async () => {
    const log = aLog();
    const controller = new AbortController();
    const send = (rows: MergeRows) => {
      controller.abort();
      return log.send(rows);
    };
    const merged = await mergeLog(blobOf(...many(1201).map(recordLine)), {
      ...log.importing,
      send,
      replace: theLater,
      signal: controller.signal,
    });
    expect(merged).toMatchObject({ added: 1000, cancelled: true, failure: null });
  });
});
