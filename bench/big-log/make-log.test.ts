import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { DailyCountSchema, ReadableMinutesSchema } from '../../contract/daily-count.ts';
import { isAsked, QUESTIONS } from '../../contract/questions.ts';
import { RefusalRecordSchema, type RefusalRecord } from '../../contract/refusal-record.ts';
import { makeLog } from './make-log.ts';

const RECORDS = 3_000;
const { counts, minutes, ...made } = makeLog({ records: RECORDS });
const records = [...made.records];
const shareOf = (holds: (record: RefusalRecord) => boolean) => records.filter(holds).length / RECORDS;

describe('a made log', () => {
  test('is what the schemas want', () => {
    expect(records).toHaveLength(RECORDS);
    for (const record of records) expect(v.parse(RefusalRecordSchema, record)).toEqual(record);
    for (const row of counts) expect(v.parse(DailyCountSchema, row)).toEqual(row);
    for (const row of minutes) expect(v.parse(ReadableMinutesSchema, row)).toEqual(row);
  });

  test('is the same for the same seed, and another for another', () => {
    const first = (seed: number) => makeLog({ records: 20, seed, days: 3 });
    const written = (seed: number) => {
      const log = first(seed);
      return JSON.stringify([[...log.records], log.counts, log.minutes]);
    };
    expect(written(1)).toBe(written(1));
    expect(written(1)).not.toBe(written(2));
  });

  test('spans three years, oldest first, each record once', () => {
    expect(new Set(counts.map(({ day }) => day)).size).toBe(1_095);
    expect([records[0]?.day, records.at(-1)?.day]).toEqual(['2023-11-25', '2026-11-23']);
    const times = records.map(({ seenAt }) => seenAt);
    expect(times).toEqual(times.toSorted());
    for (const key of ['id', 'turnKey'] as const)
      expect(new Set(records.map((record) => record[key])).size).toBe(RECORDS);
  });

  test('has answers as long as they are', () => {
    const lengths = records.filter(({ kind }) => kind === 'model_text').map(({ text }) => text.answerLength);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(300);
    expect(Math.max(...lengths)).toBeLessThan(2_700);
    expect(mean).toBeGreaterThan(850);
    expect(mean).toBeLessThan(1_000);
  });

  test('speaks many languages, some of it with typographic marks', () => {
    expect(shareOf(({ detection }) => detection.language === 'en')).toBeCloseTo(0.7, 1);
    expect(shareOf(({ detection }) => detection.language === 'zh')).toBeCloseTo(0.2, 1);
    expect(shareOf(({ text }) => /[‘’“”—]/.test(text.answer ?? ''))).toBeGreaterThan(0.3);
    expect(new Set(records.map(({ model }) => model)).size).toBeGreaterThan(200);
  });

  test('points to whole sentences of its answers', () => {
    for (const { text, detection } of records.filter(({ text }) => text.kept === 'full')) {
      expect(detection.evidence.length).toBeGreaterThan(0);
      for (const { start, end } of detection.evidence)
        expect(text.answer?.slice(start, end)).toMatch(/^\S.*[.?。”"]$/);
    }
  });

  test('answers no question that was not asked', () => {
    for (const answer of records.flatMap(({ answer }) => answer ?? [])) {
      const unasked = QUESTIONS.filter((question) => answer[question] !== null && !isAsked(question, answer));
      // A detail with a single option may be written though nobody was asked.
      expect(unasked.filter((question) => question !== 'authority' && question !== 'subtype')).toEqual([]);
    }
  });

  test('counts about as many refusals as it holds, whatever their number', () => {
    for (const wanted of [RECORDS, 100_000]) {
      const refused = makeLog({ records: wanted })
        .counts.map((row) => row.partial + row.deflects + row.hard_refusal)
        .reduce((sum, count) => sum + count, 0);
      expect(refused / wanted).toBeGreaterThan(0.5);
      expect(refused / wanted).toBeLessThan(1.5);
    }
  });
});
