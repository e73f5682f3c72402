import { describe, expect, it } from 'vitest';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { aDailyCount, anAnswer, aRecord, someMinutes } from '../../test/factories.ts';
import { chosen } from './chosen.ts';
import { csv } from './csv.ts';
import { exportLog } from './export-log.ts';
import { jsonl } from './jsonl.ts';
import type { LogSource } from './log-source.ts';
import { makeDownload, type Download } from './make-download.ts';
import { readJsonl } from './read-jsonl.ts';
import { exportFormats } from './registry.ts';

const counts = [aDailyCount({ helps: 3, hard_refusal: 1 }), aDailyCount({ site: 'claude' })];
const minutes = [someMinutes(), someMinutes({ site: 'claude' })];
const OPTIONS = { text: 'keep', exportedAt: '2026-11-23T10:20:30.000Z', day: '2026-11-23' } as const;

function sourceOf(records: RefusalRecord[]): LogSource & { batches: number[] } {
  const batches: number[] = [];
  return {
    batches,
    logId: () => Promise.resolve('log-1'),
    recordCount: () => Promise.resolve(records.length),
    async eachBatch(size, take) {
      for (let at = 0; at < records.length; at += size) {
        const batch = records.slice(at, at + size);
        batches.push(batch.length);
        if ((await take(batch)) === false) return;
      }
    },
    allCounts: () => Promise.resolve(counts),
    allMinutes: () => Promise.resolve(minutes),
  };
}
const many = Array.from({ length: 4567 }, (_, at) =>
  aRecord({ id: `r${at}`, site: at % 2 ? 'claude' : 'chatgpt', answer: anAnswer({ note: 'a note' }) }),
);

async function exported(...[format, source, options]: Parameters<typeof exportLog>): Promise<Blob> {
  const made = await exportLog(format, source, options);
  if (!made.ok) throw new Error(made.problem);
  return made.value;
}
const idsOf = (records: readonly RefusalRecord[]) => records.map(({ id }) => id);

describe('exporting the log', () => {
  it('writes every record once, a batch at a time', async () => {
    const source = sourceOf(many);
    const file = await exported(jsonl, source, OPTIONS);
    expect(file.type).toBe(jsonl.mime);
    expect(idsOf(readJsonl(await file.text()).log.records)).toEqual(idsOf(many));
    expect(Math.max(...source.batches)).toBeLessThan(many.length);
  });

  it('takes the counters along where the format holds them', async () => {
    const file = await exported(jsonl, sourceOf([]), OPTIONS);
    expect(readJsonl(await file.text()).log).toEqual({ records: [], counts, minutes });
  });

  it.each(exportFormats.map((format) => [format.id, format] as const))(
    'writes the same bytes again (%s)',
    async (_id, format) => {
      const once = await exported(format, sourceOf(many.slice(0, 9)), OPTIONS);
      const again = await exported(format, sourceOf(many.slice(0, 9)), OPTIONS);
      expect(await once.bytes()).toEqual(await again.bytes());
    },
  );

  it('tells how far it is, to the end', async () => {
    const told: [number, number][] = [];
    const onProgress = (...step: [number, number]) => told.push(step);
    await exported(jsonl, sourceOf(many), { ...OPTIONS, onProgress });
    expect(told).toEqual([
      [2000, 4567],
      [4000, 4567],
      [4567, 4567],
    ]);
  });

  it('stops where it is told to, and gives no half of a file', async () => {
    const source = sourceOf(many);
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    const made = await exportLog(csv, source, { ...OPTIONS, onProgress, signal: stop.signal });
    expect(made).toEqual({ ok: false, problem: 'cancelled' });
    expect(source.batches).toHaveLength(2);
  });

  it('leaves the texts out where the person says so, and says it in the file', async () => {
    const file = await exported(jsonl, sourceOf(many.slice(0, 1)), { ...OPTIONS, text: 'leave_out' });
    const [head] = (await file.text()).split('\n');
    expect(JSON.parse(head ?? '')).toMatchObject({ text: false });
    const [record] = readJsonl(await file.text()).log.records;
    expect(record).toMatchObject({ text: { kept: 'labels', answer: null }, answer: { note: null } });
  });

  it('writes what was chosen and nothing else', async () => {
    const onClaude = ({ site }: { site: string }) => site === 'claude';
    const choice = { size: 2283, admitsRecord: onClaude, admitsCount: onClaude, admitsMinutes: onClaude };
    const told: number[] = [];
    const onProgress = (...step: [number, number]) => told.push(...step);
    const file = await exported(jsonl, chosen(sourceOf(many), choice), { ...OPTIONS, onProgress });
    const { log } = readJsonl(await file.text());
    expect(idsOf(log.records)).toEqual(idsOf(many.filter(onClaude)));
    expect([...log.counts, ...log.minutes].map(({ site }) => site)).toEqual(['claude', 'claude']);
    expect(told.slice(-2)).toEqual([2283, 2283]);
  });
});

describe('a download', () => {
  const nameOf = async (download: Download, options = {}) => {
    const made = await makeDownload(download, sourceOf(many.slice(0, 2)), { ...OPTIONS, ...options });
    return made.ok ? made.value.name : made.problem;
  };

  it.each([
    ['jsonl', 'refusal-log-2026-11-23.jsonl'],
    ['csv', 'refusal-log-2026-11-23.csv'],
    ['csv-spreadsheet', 'refusal-log-2026-11-23-spreadsheet.csv'],
    ['parquet', 'refusal-log-2026-11-23.parquet'],
    ['datapackage', 'refusal-log-2026-11-23.datapackage.zip'],
    ['codebook', 'refusal-log-codebook.md'],
  ] as const)('is named by day and flavour (%s)', async (download, name) => {
    expect(await nameOf(download)).toBe(name);
  });

  it('says in its name what is left out', async () => {
    expect(await nameOf('jsonl', { text: 'leave_out' })).toBe('refusal-log-2026-11-23-without-text.jsonl');
    expect(await nameOf('csv', { isChosen: true })).toBe('refusal-log-2026-11-23-chosen.csv');
    expect(await nameOf('csv', { isChosen: true, text: 'leave_out' })).toBe(
      'refusal-log-2026-11-23-without-text-chosen.csv',
    );
  });

  it('of the codebook explains the fields', async () => {
    const made = await makeDownload('codebook', sourceOf(many), OPTIONS);
    expect(made.ok && (await made.value.file.text())).toMatch(/^# Codebook/);
  });

  it('of a table holds the records', async () => {
    const made = await makeDownload('csv', sourceOf(many.slice(0, 2)), OPTIONS);
    expect(made.ok && csv.read(await made.value.file.text()).log.records).toHaveLength(2);
  });
});
