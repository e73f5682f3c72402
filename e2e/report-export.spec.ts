/** Taking the log along from the report page: each format, all of it or the choice, with the texts or without. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import type { RefusalRecord } from '../contract/refusal-record.ts';
import { csv, csvSpreadsheet } from '../utils/export/csv.ts';
import { readJsonl } from '../utils/export/read-jsonl.ts';
import { withoutText } from '../utils/export/without-text.ts';
import { seedLog } from './fixtures/background.ts';
import { readLog } from './fixtures/read-log.ts';
import { answered, countsOf, sampleRecords, unfair } from './fixtures/sample-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ReportPage } from './pages/report.page.ts';

const byId = (records: readonly RefusalRecord[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const ids = (records: readonly { id?: unknown }[]) => records.map(({ id }) => String(id)).sort();
const isClaude = ({ site }: { site: string }) => site === 'claude';
const textOf = ({ path }: { path: string }) => readFileSync(path, 'utf8');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Words that stand in texts and notes alone. */
const PRIVATE = ['padlock', 'balcony', '停车费', 'tram drivers', 'My own shed'];

const takings = [
  { what: 'everything', isChosen: false, hasText: true, suffix: '' },
  { what: 'everything without its texts', isChosen: false, hasText: false, suffix: '-without-text' },
  { what: 'the choice', isChosen: true, hasText: true, suffix: '-chosen' },
  { what: 'the choice without its texts', isChosen: true, hasText: false, suffix: '-without-text-chosen' },
];

for (const { what, isChosen, hasText, suffix } of takings) {
  test(`${what} can be taken along in every format, and no more than that is in the file`, async ({
    chromium,
  }) => {
    await seedLog(chromium, { records: sampleRecords, counts: countsOf('2026-11-20') });
    const stored = await readLog(chromium);
    const chosen = byId(isChosen ? stored.records.filter(isClaude) : stored.records);
    const records = hasText ? chosen : chosen.map(withoutText);
    const counts = isChosen ? stored.counts.filter(isClaude) : stored.counts;
    const report = await ReportPage.open(chromium, isChosen ? 'site=claude' : '');
    if (!hasText) await report.page.getByRole('switch', { name: 'With the texts' }).click();

    const complete = await report.download('JSONL');
    expect(complete.name).toMatch(new RegExp(`^refusal-log-\\d{4}-\\d\\d-\\d\\d${suffix}\\.jsonl$`));
    expect(readJsonl(textOf(complete))).toEqual({ log: { records, counts, minutes: [] }, rejects: [] });
    for (const [name, format] of [
      ['CSV', csv],
      ['CSV for spreadsheets', csvSpreadsheet],
    ] as const)
      expect(format.read(textOf(await report.download(name))), name).toMatchObject({
        log: { records },
        rejects: [],
      });

    const table = await report.download('Parquet');
    const file = new Uint8Array(readFileSync(table.path)).buffer;
    const rows: Record<string, unknown>[] = await parquetReadObjects({ file });
    expect(ids(rows)).toEqual(ids(records));
    expect(rows.map((row) => row['text.answer'] ?? null).sort()).toEqual(
      records.map(({ text }) => text.answer).sort(),
    );

    const entries = unzipSync(new Uint8Array(readFileSync((await report.download('Data package')).path)));
    const inZip = (path: string) => new TextDecoder().decode(entries[path]);
    const sums = Object.keys(entries).filter((path) => path !== 'checksums.txt');
    expect(inZip('checksums.txt').trimEnd().split('\n')).toEqual(
      sums.map((path) => `${sha256(entries[path]!)}  ${path}`),
    );
    const { resources } = JSON.parse(inZip('datapackage.json')) as { resources: { path: string }[] };
    const tables = resources.map(({ path }) => inZip(path)).join('\n');
    const inTable = Papa.parse<string[]>(inZip('data/refusals.csv').trim()).data.slice(1);
    expect(inTable.map(([id]) => id).sort()).toEqual(ids(records));
    expect(inZip('data/daily-counts.csv').trim().split('\r\n')).toHaveLength(counts.length + 1);
    const html = textOf(await report.download('Report (HTML)'));
    for (const word of PRIVATE) {
      const isThere = JSON.stringify(records).includes(word);
      for (const text of [textOf(complete), tables, html]) expect(text.includes(word), word).toBe(isThere);
    }
    expect(report.problems).toEqual([]);
  });
}

test('the codebook names every field', async ({ chromium }) => {
  const report = await ReportPage.open(chromium);
  const codebook = await report.download('Codebook');
  expect(codebook.name).toMatch(/\.md$/);
  for (const field of Object.keys(answered)) expect(textOf(codebook)).toContain(field);
});

test('the report as a file opens from the disk without the network, asks for nothing and holds the figures', async ({
  chromium,
}) => {
  await seedLog(chromium, { records: sampleRecords, counts: countsOf('2026-11-20') });
  const report = await ReportPage.open(chromium);
  const file = await report.download('Report (HTML)');
  expect(file.name).toMatch(/^refusal-report-\d{4}-\d\d-\d\d\.html$/);
  const saved = test.info().outputPath('report.html');
  writeFileSync(saved, readFileSync(file.path));

  await chromium.context.setOffline(true);
  const page = await chromium.context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  const address = pathToFileURL(saved).href;
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Refusals over time' })).toBeVisible();
  expect(await page.locator('svg:visible').count()).toBeGreaterThan(4);
  await expect(page.locator('body')).toContainText(unfair.note!.split('\n')[0]!);
  await page.waitForTimeout(300);
  expect(requests.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
  expect(problems).toEqual([]);
});
