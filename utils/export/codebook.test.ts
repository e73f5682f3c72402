import { describe, expect, it } from 'vitest';
import { DailyCountSchema, ReadableMinutesSchema } from '../../contract/daily-count.ts';
import { LogHeaderSchema } from '../../contract/log-header.ts';
import { EarlierAnswerSchema, EvidenceSchema } from '../../contract/refusal-record.ts';
import {
  AGREEMENT,
  AUTHORITY_GROUP_KEYS,
  AUTHORITY_TYPES,
  DETECTOR_VERDICTS,
  FAMILY_KEYS,
  GIVEN_REASONS,
  HAPPENED,
  KINDS,
  REASONS,
  SENSITIVITIES,
  SHOWN,
  SOURCES,
  SUBTYPES,
} from '../../contract/taxonomy.ts';
import { codebookMarkdown } from './codebook.ts';
import { COLUMNS } from './columns.ts';

const codebook = codebookMarkdown();
const rows = codebook
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split(' | '));

describe('the codebook', () => {
  it('explains every column of the table, what stands in its lists, and every counter', () => {
    const explained = rows.map(([name = '']) => name.replaceAll(/[|` ]/g, ''));
    const counters = [
      ...Object.keys(LogHeaderSchema.entries),
      ...Object.keys(DailyCountSchema.entries),
      ...Object.keys(ReadableMinutesSchema.entries),
    ];
    const listed = [...Object.keys(EvidenceSchema.entries), ...Object.keys(EarlierAnswerSchema.entries)];
    expect(explained).toEqual([...COLUMNS.map(({ name }) => name), ...listed, ...counters]);
  });

  it('says of every field what it holds and what it means', () => {
    for (const row of rows) {
      expect(row, row[0]).toHaveLength(3);
      expect(row[1]?.trim(), row[0]).not.toBe('');
      expect(row[2]?.replace(/\|$/, '').trim().length, row[0]).toBeGreaterThan(10);
    }
  });

  it('lists every key of the taxonomy', () => {
    const keys = [
      ...AUTHORITY_GROUP_KEYS,
      ...AUTHORITY_TYPES,
      ...FAMILY_KEYS,
      ...SUBTYPES,
      ...HAPPENED,
      ...DETECTOR_VERDICTS,
      ...GIVEN_REASONS,
      ...SHOWN,
      ...SENSITIVITIES,
      ...KINDS,
      ...SOURCES,
      ...REASONS,
      ...AGREEMENT,
      'not_sure',
    ];
    expect(keys.filter((key) => !codebook.includes(`\`${key}\``))).toEqual([]);
  });
});
