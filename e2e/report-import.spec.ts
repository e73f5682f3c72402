/** Taking a log in on the report page: a backup comes back whole, and nothing that is wrong with a file does harm. */
import { readFileSync } from 'node:fs';
import { RECORD_VERSION } from '../contract/versions.ts';
import type { RefusalRecord } from '../contract/refusal-record.ts';
import { seedLog } from './fixtures/background.ts';
import { seedBigLog } from './fixtures/big-log.ts';
import type { ChromiumWithExtension } from './fixtures/chromium.ts';
import { readEverything, readLog } from './fixtures/read-log.ts';
import { answered, countsOf, sampleRecords, unfair } from './fixtures/sample-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ReportPage } from './pages/report.page.ts';

const counts = countsOf('2026-11-20');
const asLine = (record: object) => JSON.stringify({ type: 'refusal', ...record });

/** Records, counts and minutes; the id of the log itself is another after everything was deleted. */
async function contentOf(chromium: ChromiumWithExtension) {
  const { records, dailyCounts, readableMinutes } = await readEverything(chromium);
  return { records, dailyCounts, readableMinutes };
}

test('a backup gives the same log back after everything was deleted; twice changes nothing, and a worker that dies meanwhile neither', async ({
  chromium,
}) => {
  test.setTimeout(120_000);
  await seedBigLog(chromium, 3_000, '2026-11-22');
  const before = await contentOf(chromium);
  expect(before.readableMinutes?.length).toBeGreaterThan(0);
  const report = await ReportPage.open(chromium);
  const backup = readFileSync((await report.download('JSONL')).path, 'utf8');
  await report.deleteEverything();

  const dialog = await report.chooseImport('backup.jsonl', backup);
  await expect(dialog).toContainText('3,000 records are new');
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  for (let kills = 0; kills < 8; kills++) {
    await chromium.killWorker();
    await report.page.waitForTimeout(60);
  }
  const finished = dialog.getByText(/The log was taken in|It stopped before the end/);
  await expect(finished).toBeVisible({ timeout: 30_000 });
  // Where it was stopped, doing it again is what the page advises.
  if (await dialog.getByText('It stopped before the end').isVisible()) {
    await dialog.getByRole('button', { name: 'Close' }).click();
    await report.chooseImport('backup.jsonl', backup);
    await dialog.getByRole('button', { name: 'Take it in' }).click();
    await expect(dialog.getByText('The log was taken in.')).toBeVisible({ timeout: 30_000 });
  }
  expect(await contentOf(chromium)).toEqual(before);

  await report.page.bringToFront();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await report.chooseImport('backup.jsonl', backup);
  await expect(dialog).toContainText('3,000 records are already here');
  const again = dialog.getByRole('button', { name: 'Take it in' });
  if (await again.isVisible()) {
    await again.click();
    await expect(dialog.getByText('The log was taken in.')).toBeVisible({ timeout: 30_000 });
  }
  expect(await contentOf(chromium)).toEqual(before);
  expect(report.problems).toEqual([]);
});

for (const [choice, note] of [
  ['The one answered later', 'said elsewhere'],
  ['Mine', unfair.note],
  ['The one in the file', 'said elsewhere'],
] as const) {
  test(`where a record differs it is shown, and “${choice}” is obeyed`, async ({ chromium }) => {
    await seedLog(chromium, { records: sampleRecords, counts });
    const elsewhere: RefusalRecord = {
      ...answered,
      answer: { ...unfair, happened: 'deflects', note: 'said elsewhere' },
      answeredAt: '2026-11-21T10:00:00.000Z',
    };
    const report = await ReportPage.open(chromium);
    const dialog = await report.chooseImport('other.jsonl', asLine(elsewhere));
    await expect(dialog).toContainText('1 record differs from yours');
    await dialog.getByText('Records that differ').click();
    await expect(dialog.getByRole('table')).toContainText('It said no, and little else');
    await dialog.getByRole('radio', { name: choice }).check();
    await dialog.getByRole('button', { name: 'Take it in' }).click();
    await expect(dialog).toContainText('The log was taken in.');
    const { records } = await readLog(chromium);
    expect(records).toHaveLength(4);
    expect(records.find(({ id }) => id === answered.id)?.answer?.note).toBe(note);
  });
}

test('a file of a newer version is refused in plain words, and changes nothing', async ({ chromium }) => {
  await seedLog(chromium, { records: sampleRecords, counts });
  const before = await readEverything(chromium);
  const report = await ReportPage.open(chromium);
  const backup = readFileSync((await report.download('JSONL')).path, 'utf8');
  const newer = backup.replaceAll(
    `"recordVersion":${RECORD_VERSION}`,
    `"recordVersion":${RECORD_VERSION + 1}`,
  );
  const dialog = await report.chooseImport('newer.jsonl', newer);
  await expect(dialog.getByRole('alert')).toContainText('written by a newer version of the extension');
  await expect(dialog.getByRole('button', { name: 'Take it in' })).toHaveCount(0);
  expect(await readEverything(chromium)).toEqual(before);
});

test('a broken file says which lines are left out, and why, and the others are taken in', async ({
  chromium,
}) => {
  const report = await ReportPage.open(chromium);
  const [first, second] = sampleRecords;
  const text = [
    asLine(first!),
    '{"type":"refusal","id":"cut',
    asLine({ ...second!, status: 'maybe' }),
    asLine(answered),
  ].join('\n');
  const dialog = await report.chooseImport('broken.jsonl', text);
  await expect(dialog).toContainText('2 lines are left out');
  await dialog.getByText('Lines that are left out').click();
  await expect(dialog).toContainText('Line 2 can’t be read; it may have been cut off.');
  await expect(dialog).toContainText('Line 3 has a wrong value in status.');
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  await expect(dialog).toContainText('2 records added');
  expect((await readLog(chromium)).records.map(({ id }) => id).sort()).toEqual([answered.id, first!.id]);
});
