import { describe, expect, it } from 'vitest';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { aDailyCount, aRecord, someMinutes } from '../../test/factories.ts';
import { csv, csvSpreadsheet } from './csv.ts';
import { exportFileName, exportLog, type LogSource } from './export-log.ts';
import { jsonl } from './jsonl.ts';
import { makeDownload } from './make-download.ts';

const counts = [aDailyCount({ helps: 3, hard_refusal: 1 })];
const minutes = [someMinutes()];

function sourceOf(records: RefusalRecord[]): LogSource & { batches: number[] } {
  const batches: number[] = [];
  return {
    batches,
    async eachBatch(size, take) {
      for (let at = 0; at < records.length; at += size) {
        const batch = records.slice(at, at + size);
        batches.push(batch.length);
        await take(batch);
      }
    },
    allCounts: () => Promise.resolve(counts),
    allMinutes: () => Promise.resolve(minutes),
  };
}
const many = Array.from({ length: 1234 }, (_, at) => aRecord({ id: `r${at}` }));

describe('exporting the log', () => {
  it.each([jsonl, csv, csvSpreadsheet])(
    'writes every record once, a batch at a time ($id)',
    async (format) => {
      const source = sourceOf(many);
      const file = await exportLog(format, source);
      expect(file.type).toBe(format.mime);
      expect(format.parse(await file.text()).log.records.map(({ id }) => id)).toEqual(
        many.map(({ id }) => id),
      );
      expect(Math.max(...source.batches)).toBeLessThan(many.length);
    },
  );

  it('takes the counters along where the format holds them', async () => {
    const file = await exportLog(jsonl, sourceOf([]));
    expect(jsonl.parse(await file.text()).log).toEqual({ records: [], counts, minutes });
  });

  it.each([
    [jsonl, 'refusal-log-2026-11-23.jsonl'],
    [csv, 'refusal-log-2026-11-23.csv'],
    [csvSpreadsheet, 'refusal-log-2026-11-23-spreadsheet.csv'],
  ])('names the file by day and flavour', (format, name) => {
    expect(exportFileName(format, '2026-11-23')).toBe(name);
  });

  it('hands over the codebook as a file of its own', async () => {
    const { file, name } = await makeDownload('codebook', sourceOf(many), '2026-11-23');
    expect(name).toBe('refusal-log-codebook.md');
    expect(await file.text()).toMatch(/^# Codebook/);
  });

  it('hands over the chosen format', async () => {
    const { file, name } = await makeDownload('csv', sourceOf(many.slice(0, 2)), '2026-11-23');
    expect(name).toBe('refusal-log-2026-11-23.csv');
    expect(csv.parse(await file.text()).log.records).toHaveLength(2);
  });
});
