/** What a person takes home is what they had: whatever stands in a text, over the bytes of a file. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { RefusalRecordSchema, type RefusalRecord } from '../../contract/refusal-record.ts';
import { anyRecord, NASTY } from '../../test/any-record.ts';
import { anAnswer, aRecord } from '../../test/factories.ts';
import { write } from '../../test/write.ts';
import { csv, csvSpreadsheet } from './csv.ts';
import { jsonl } from './jsonl.ts';
import { readJsonl } from './read-jsonl.ts';

const cases = [
  ['jsonl', jsonl, readJsonl],
  ['csv', csv, csv.read],
  ['csv-spreadsheet', csvSpreadsheet, csvSpreadsheet.read],
] as const;

describe.each(cases)('%s', (_id, format, read) => {
  /** Through the bytes of a file and back. */
  const roundTrip = (records: RefusalRecord[]) => read(new TextDecoder().decode(write(format, { records })));

  it('gives back every record as it was, whatever its texts', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), (records) => {
        expect(roundTrip(records)).toEqual({
          log: { records, counts: [], minutes: [] },
          rejects: [],
        });
      }),
      { numRuns: 300 },
    );
  });

  it.each(NASTY)('gives back %j alone, and at both ends of a text', (nasty) => {
    const records = [nasty, `${nasty}x`, `x${nasty}`].map((note) => aRecord({ answer: anAnswer({ note }) }));
    expect(roundTrip(records).log.records).toEqual(records);
  });

  it('gives back cells of a megabyte', () => {
    const long = 'a "quoted",\r\nlong 🦆 line\n'.repeat(40_000).slice(0, 1_000_000).toWellFormed();
    const { text: kept } = aRecord();
    const records = [aRecord({ text: { ...kept, answer: long, prompt: `=${long.slice(1)}` } })];
    expect(roundTrip(records)).toEqual({ log: { records, counts: [], minutes: [] }, rejects: [] });
  });

  it('gives back an empty log', () => {
    expect(roundTrip([])).toEqual({ log: { records: [], counts: [], minutes: [] }, rejects: [] });
  });
});

it('every record that is tried fits the schema', () => {
  fc.assert(
    fc.property(anyRecord, (one) => {
      expect(v.parse(RefusalRecordSchema, one)).toEqual(one);
    }),
  );
});
