import { describe, expect, it } from 'vitest';
import { RECORD_VERSION, TAXONOMY_VERSION } from '../../contract/versions.ts';
import { aDailyCount, anAnswer, aRecord } from '../../test/factories.ts';
import { HEADER, recordLine } from './fixtures/log-file.ts';
import { readRow } from './read-row.ts';

const read = (line: string) => readRow(line, 'unnamed');
const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const { detection, text } = aRecord();
const place = { start: 0, end: 4, cue: 'en.decline', shows: 'refusal' };
const withPlace = (change: object) =>
  recordLine({ ...aRecord(), detection: { ...detection, evidence: [{ ...place, ...change }] } });
const count = { type: 'count', ...aDailyCount({ log: 'log-there', helps: 1 }) };
const countWith = (change: object) => JSON.stringify({ ...count, ...change });

describe('a line of a log', () => {
  it.each([
    ['a record', recordLine(aRecord()), aRecord()],
    ['the header', JSON.stringify(HEADER), { ...HEADER, type: undefined }],
    ['a count', countWith({}), { ...count, type: undefined }],
    ['a record with a field nobody knows', recordLine({ ...aRecord(), extra: 1 }), aRecord()],
    [
      'an unknown field 100,000 levels deep',
      recordLine(aRecord()).replace('{', `{"extra":${deep(100_000)},`),
      aRecord(),
    ],
    ['a forged prototype', recordLine(aRecord()).replace('{', '{"__proto__":{"status":"x"},'), aRecord()],
    [
      'a forged prototype of a part',
      recordLine(aRecord()).replace('"detection":{', '"detection":{"__proto__":{"score":9},"constructor":1,'),
      aRecord(),
    ],
    [
      'a NUL in a text',
      recordLine({ ...aRecord(), answer: anAnswer({ note: 'a\0b' }) }),
      aRecord({ answer: anAnswer({ note: 'a\0b' }) }),
    ],
    [
      'a whole pair of surrogates in escapes',
      recordLine({ ...aRecord(), model: 'M' }).replace('"M"', '"\\ud83e\\udd86"'),
      aRecord({ model: '🦆' }),
    ],
    [
      'places of a text that has stayed behind',
      recordLine({ ...aRecord(), text: { ...text, kept: 'labels', answer: null, prompt: null } }),
      aRecord({
        text: { ...text, kept: 'labels', answer: null, prompt: null },
        detection: {
          ...detection,
          evidence: detection.evidence.map((one) => ({ ...one, start: 0, end: 0 })),
        },
      }),
    ],
  ])('is read: %s', (_what, line, row) => {
    const found = read(line);
    expect(found).toMatchObject({ type: expect.any(String) as string });
    expect('row' in found && found.row).toEqual(row);
    expect(Object.getPrototypeOf('row' in found && found.row)).toBe(Object.prototype);
  });

  it.each([
    ['{', 'not_json'],
    ['{"type":"refusal"', 'not_json'],
    ['NaN', 'not_json'],
    ['7', 'unknown_type'],
    ['null', 'unknown_type'],
    ['[]', 'unknown_type'],
    ['{"type":"toString"}', 'unknown_type'],
    ['{"type":"__proto__"}', 'unknown_type'],
    ['{"type":{"toString":1}}', 'unknown_type'],
    ['{"type":["refusal"]}', 'unknown_type'],
    ['{"__proto__":{"type":"minutes","day":"2026-11-23","site":"x","minutes":1}}', 'unknown_type'],
  ])('is none: %s', (line, problem) => {
    expect(read(line)).toEqual({ problem });
  });

  it('is none where it is nothing but 100,000 levels', () => {
    expect(read(deep(100_000))).toEqual({ problem: 'unknown_type' });
    expect(read(`{"type":${deep(100_000)}}`)).toEqual({ problem: 'unknown_type' });
  });

  it.each([
    ['recordVersion', recordLine({ ...aRecord(), recordVersion: '3' })],
    ['recordVersion', recordLine({ ...aRecord(), recordVersion: 0 })],
    ['recordVersion', JSON.stringify({ ...HEADER, recordVersion: 'x' })],
    ['taxonomyVersion', recordLine({ ...aRecord(), taxonomyVersion: 0 })],
    ['taxonomyVersion', recordLine(aRecord()).replace('"taxonomyVersion":1', '"taxonomyVersion":1e400')],
    ['day', recordLine({ ...aRecord(), day: '2026-02-31' })],
    ['day', recordLine({ ...aRecord(), day: '2025-02-29' })],
    ['seenAt', recordLine({ ...aRecord(), seenAt: '2026-02-31T10:00:00.000Z' })],
    ['seenAt', recordLine({ ...aRecord(), seenAt: '2026-11-23 10:00:00 +01' })],
    ['answeredAt', recordLine({ ...aRecord(), answeredAt: '2026-06-31T10:00:00.000Z' })],
    [
      'history.0.at',
      recordLine({
        ...aRecord(),
        history: [{ status: 'pending', answer: null, at: '2026-04-31T10:00:00Z' }],
      }),
    ],
    ['detection.score', recordLine(aRecord()).replace('"score":0.9', '"score":1e400')],
    ['detection.score', recordLine(aRecord()).replace('"score":0.9', '"score":-0.1')],
    ['detection.evidence.0.start', withPlace({ start: -1 })],
    ['detection.evidence.0.end', withPlace({ end: 1.5 })],
    ['detection.evidence.0', withPlace({ end: 1000 })],
    ['detection.evidence.0', withPlace({ start: 5 })],
    ['detection', recordLine({ ...aRecord(), detection: null })],
    ['text.kept', recordLine(aRecord()).replace('"text":{', `"text":${deep(100_000)},"x":{`)],
    ['text.answer', recordLine(aRecord()).replace('"answer":"', '"answer":"\\ud800')],
    ['answer.note', recordLine({ ...aRecord(), answer: anAnswer({ note: 'x'.repeat(4001) }) })],
    ['model', recordLine({ ...aRecord(), model: 'M' }).replace('"M"', '"\\uDC00M"')],
    ['id', recordLine({ ...aRecord(), id: '' })],
    ['id', recordLine({ ...aRecord(), id: { toString: 1 } })],
    ['helps', countWith({ helps: Number.MAX_SAFE_INTEGER + 1 })],
    ['helps', countWith({ helps: -1 })],
    ['helps', countWith({ helps: null })],
    ['unsure', countWith({ unsure: null })],
    ['day', countWith({ day: '2026-02-31' })],
    ['day', JSON.stringify({ type: 'minutes', day: '2026-13-01', site: 'x', minutes: 1 })],
    ['minutes', JSON.stringify({ type: 'minutes', day: '2026-11-23', site: 'x' })],
  ])('is wrong in %s', (field, line) => {
    expect(read(line)).toEqual({ problem: 'invalid', field });
  });

  it.each([
    ['record', recordLine({ ...aRecord(), recordVersion: RECORD_VERSION + 1 }), RECORD_VERSION + 1],
    ['header', JSON.stringify({ ...HEADER, recordVersion: 99, new: true }), 99],
    ['set of questions', recordLine({ ...aRecord(), taxonomyVersion: TAXONOMY_VERSION + 1 }), undefined],
  ])('is of a newer version by its %s', (_what, line, version) => {
    expect(read(line)).toEqual({ problem: 'newer', version });
  });

  it('is taken for a count of the unnamed log where it names none', () => {
    const line = countWith({ log: undefined, language: undefined, unsure: undefined, blocked: undefined });
    expect(read(line)).toEqual({
      type: 'count',
      row: { ...count, type: undefined, log: 'unnamed', language: 'und' },
    });
    expect(read('{"type":"minutes","day":"2026-11-23","site":"x","minutes":1}')).toEqual({
      type: 'minutes',
      row: { log: 'unnamed', day: '2026-11-23', site: 'x', minutes: 1 },
    });
  });
});
