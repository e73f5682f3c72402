import { describe, expect, it } from 'vitest';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { anAnswer, aRecord } from '../../test/factories.ts';
import { planMerge, replacementOf } from './merge-plan.ts';
import { sameRecord } from './same-record.ts';

const { text, detection } = aRecord();
const withoutText = (record: RefusalRecord): RefusalRecord => ({
  ...record,
  text: { ...record.text, kept: 'labels', answer: null, before: null, prompt: null },
  detection: {
    ...record.detection,
    evidence: record.detection.evidence.map((place) => ({ ...place, start: 0, end: 0 })),
  },
});
const reversed = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T;
const answered = (answeredAt: string | null, change: Partial<RefusalRecord> = {}) =>
  aRecord({ status: 'classified', answer: anAnswer(), answeredAt, ...change });

describe('two records', () => {
  it.each([
    ['in another order of fields', reversed(aRecord({ text: reversed(text) }))],
    ['under another id', aRecord({ id: 'other' })],
    ['without the text', withoutText(aRecord())],
    ['without the text and under another id', withoutText(aRecord({ id: 'other' }))],
  ])('say the same %s', (_how, there) => {
    expect(sameRecord(aRecord(), there)).toBe(true);
  });

  it.each([
    ['another answer', answered('2026-11-23T10:00:00.000Z')],
    ['another answer without text', withoutText(answered('2026-11-23T10:00:00.000Z'))],
    ['another text', aRecord({ text: { ...text, prompt: 'Why?' } })],
    ['a place fewer', aRecord({ detection: { ...detection, evidence: [] } })],
    ['another turn under the same id', aRecord({ turnKey: 'chatgpt:other' })],
    ['another length without text', withoutText(aRecord({ text: { ...text, answerLength: 1 } }))],
  ])('do not with %s', (_what, there) => {
    expect(sameRecord(aRecord(), there)).toBe(false);
  });

  it('do not where only the one there has a text', () => {
    expect(sameRecord(withoutText(aRecord()), aRecord())).toBe(false);
  });
});

describe('records of a file', () => {
  it('are new, there already, or other than what is there', () => {
    const there = [
      aRecord({ id: 'a' }),
      aRecord({ id: 'b' }),
      answered('2026-11-23T10:00:00.000Z', { id: 'c' }),
    ];
    const here = new Map([
      ['b', aRecord({ id: 'b' })],
      ['c', aRecord({ id: 'c' })],
    ]);
    expect(planMerge(there, here)).toEqual({
      added: [there[0]],
      same: 1,
      conflicts: [{ id: 'c', here: here.get('c'), there: there[2], later: 'there' }],
    });
  });

  it.each([
    ['2026-11-23T10:00:00.000Z', '2026-11-23T11:00:00.000Z', 'there'],
    ['2026-11-23T10:00:00.000Z', '2026-11-23T10:00:00Z', 'here'],
    ['2026-11-23T11:00:00.000Z', '2026-11-23T10:00:00.000Z', 'here'],
    ['2026-11-23T10:00:00.000Z', null, 'here'],
    [null, '2026-11-23T10:00:00.000Z', 'there'],
    [null, null, 'here'],
  ])('answered at %s here and at %s there: the later one is %s', (here, there, later) => {
    const note = anAnswer({ note: 'other' });
    const plan = planMerge([answered(there, { answer: note })], new Map([['record-1', answered(here)]]));
    expect(plan.conflicts[0]?.later).toBe(later);
  });
});

describe('a record that takes the place of another', () => {
  const conflict = (here: RefusalRecord, there: RefusalRecord) =>
    ({ id: here.id, here, there, later: 'there' }) as const;

  it('has the id that it has here', () => {
    const there = answered('2026-11-23T10:00:00.000Z', { id: 'other' });
    expect(replacementOf(conflict(aRecord(), there))).toEqual({ ...there, id: 'record-1' });
  });

  it('keeps the text that is here where it has come without one, and is then the same', () => {
    const there = answered('2026-11-23T10:00:00.000Z');
    const replaced = replacementOf(conflict(aRecord(), withoutText(there)));
    expect(replaced).toEqual(there);
    expect(sameRecord(replaced, withoutText(there))).toBe(true);
  });
});
