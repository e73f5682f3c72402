import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_VERSION } from '../../contract/versions.ts';
import { aRecord } from '../../test/factories.ts';
import { write } from '../../test/write.ts';
import { jsonl } from './jsonl.ts';
import { readJsonl } from './read-jsonl.ts';

const n = fc.nat();
const label = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const day = fc.constantFrom('2026-11-22', '2026-11-23');
const count = fc.record({
  log: label,
  day,
  site: label,
  model: label,
  language: label,
  helps: n,
  partial: n,
  deflects: n,
  hard_refusal: n,
  unsure: n,
  taken_back: n,
  blocked: n,
  switched: n,
  error: n,
});
const minutes = fc.record({ log: label, day, site: label, minutes: n });

const written = (log: Parameters<typeof write>[1]) => new TextDecoder().decode(write(jsonl, log));
const ofVersion = (recordVersion: number) => JSON.stringify({ type: 'refusal', ...aRecord(), recordVersion });

describe('the log as lines of JSON', () => {
  it('says in its first line which log it is, even where the log is empty', () => {
    const head =
      '{"type":"log","log":"log-1","recordVersion":4,"exportedAt":"2026-11-23T10:20:30.000Z","text":true}\n';
    expect(written({})).toBe(head);
    expect(written({ records: [aRecord()] })).toMatch(/^{"type":"log".*}\n{"type":"refusal".*}\n$/);
  });

  it('gives back every counter as it was', () => {
    fc.assert(
      fc.property(fc.array(count), fc.array(minutes), (counts, times) => {
        const file = written({ records: [aRecord()], counts, minutes: times });
        const log = { records: [aRecord()], counts, minutes: times };
        expect(readJsonl(file)).toEqual({ log, rejects: [] });
      }),
    );
  });

  it('has one line a row, whatever is in it', () => {
    const { text } = aRecord();
    const odd = aRecord({ text: { ...text, answer: 'a\nb\r\nc\u2028d\u2029e' } });
    expect(written({ records: [odd, odd] }).split('\n')).toHaveLength(4);
  });

  it.each([
    ['not JSON', '{'],
    ['a line of no known type', '{"type":"nonsense"}'],
    ['no object', '7'],
    ['null', 'null'],
    ['a record of an earlier version', ofVersion(RECORD_VERSION - 1)],
    ['a record of a later version', ofVersion(RECORD_VERSION + 1)],
    ['a forged prototype', '{"__proto__":{"type":"minutes","day":"2026-11-23","site":"x","minutes":1}}'],
  ])('gives up %s alone, by its line', (_what, broken) => {
    const file = written({ records: [aRecord(), aRecord({ id: 'after' })] }).replace(
      /\n(?=.*after)/,
      `\n${broken}\n`,
    );
    const { log, rejects } = readJsonl(file);
    expect(log.records.map(({ id }) => id)).toEqual(['record-1', 'after']);
    expect(rejects).toMatchObject([{ line: 3 }]);
    expect(rejects[0]?.problem).not.toBe('');
  });
});
