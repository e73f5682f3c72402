import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { RefusalRecordSchema, type Answer, type RefusalRecord } from '../../contract/refusal-record.ts';
import { anyRecord } from '../../test/any-record.ts';
import { write } from '../../test/write.ts';
import type { ExportFormat } from './format.ts';
import { exportFormats } from './registry.ts';
import { withoutText } from './without-text.ts';

/** A word that stands nowhere by chance. */
const SECRET = 'zqxsecretword';

function withSecrets(record: RefusalRecord): RefusalRecord {
  const noted = (answer: Answer | null) => answer && { ...answer, note: `${SECRET} ${answer.note}` };
  return {
    ...record,
    text: { ...record.text, kept: 'full', answer: SECRET, before: `${SECRET} before`, prompt: `a ${SECRET}` },
    answer: noted(record.answer),
    draft: noted(record.draft),
    history: record.history.map((earlier) => ({ ...earlier, answer: noted(earlier.answer) })),
  };
}

/** All that can be read in a file, decompressed. */
async function readable(format: ExportFormat, file: Uint8Array<ArrayBuffer>): Promise<string> {
  const raw = new TextDecoder('latin1').decode(file);
  const asText = (value: unknown) =>
    JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one));
  if (format.id === 'parquet') return raw + asText(await parquetReadObjects({ file: file.buffer }));
  if (format.id !== 'datapackage') return raw;
  return (
    raw +
    Object.values(unzipSync(file))
      .map((entry) => new TextDecoder().decode(entry))
      .join('\n')
  );
}

it.each(exportFormats.map((format) => [format.id, format] as const))(
  'no word of any text or note is in a file without text (%s)',
  async (_id, format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRecord.map(withSecrets), { minLength: 1, maxLength: 4 }),
        async (records) => {
          expect(await readable(format, write(format, { records }))).toContain(SECRET);
          const without = write(format, { records: records.map(withoutText), text: false });
          expect(await readable(format, without)).not.toContain(SECRET);
        },
      ),
      { numRuns: 40 },
    );
  },
);

it('what is left is a record as if no text had ever been kept, with its labels', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const left = withoutText(record);
      expect(v.parse(RefusalRecordSchema, left)).toEqual(left);
      expect(left.detection.evidence.every(({ start, end }) => start === 0 && end === 0)).toBe(true);
      expect({ ...left.answer, note: null }).toEqual({ ...record.answer, note: null });
      expect(withoutText(left)).toEqual(left);
    }),
  );
});
