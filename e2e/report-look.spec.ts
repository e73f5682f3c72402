/** The report page in every look: empty, with one record, with a few, with thousands; a record open, a file looked at, printed. */
import type { Page } from '@playwright/test';
import type { RefusalRecord } from '../contract/refusal-record.ts';
import en from '../locales/en.json' with { type: 'json' };
import { seedLog, storeSettings } from './fixtures/background.ts';
import { seedBigLog } from './fixtures/big-log.ts';
import type { ChromiumWithExtension } from './fixtures/chromium.ts';
import { lookAt, picture, WINDOW } from './fixtures/look-at.ts';
import { answered, chineseRefusal, countsOf, longDeflection, sampleRecords } from './fixtures/sample-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ReportPage } from './pages/report.page.ts';

const counts = countsOf('2026-11-20');
const counted = async (page: Page) => {
  await page.locator('.paper').waitFor();
  await expect(page.locator('.figure-card[aria-busy=true]')).toHaveCount(0);
};
const whole = (chromium: ChromiumWithExtension, name: string) =>
  lookAt(chromium, 'report.html', name, { size: WINDOW, ready: '.paper', whole: true, prepare: counted });

// Every look is drawn, looked at and searched by axe: many pictures on a machine that may be busy.
test.describe.configure({ timeout: 180_000 });

test('a log with nothing in it', async ({ chromium }) => {
  await lookAt(chromium, 'report.html', 'report-empty', { size: WINDOW, ready: '.nothing-yet', whole: true });
});

test('a log with one record', async ({ chromium }) => {
  await seedLog(chromium, { records: [chineseRefusal], counts: counts.slice(1) });
  await whole(chromium, 'report-one');
});

test('a log with a few records', async ({ chromium }) => {
  await seedLog(chromium, { records: sampleRecords, counts });
  await whole(chromium, 'report-few');
});

test('a log with a few records as tables, and the question before everything is deleted', async ({
  chromium,
}) => {
  await seedLog(chromium, { records: sampleRecords, counts });
  await lookAt(chromium, 'report.html', 'report-tables', {
    size: WINDOW,
    ready: '.figure-card table',
    whole: true,
    prepare: async (page) => {
      await counted(page);
      await page.keyboard.press('t');
    },
  });
  await storeSettings(chromium, { language: 'en' });
  await lookAt(chromium, 'report.html', 'report-delete', {
    size: WINDOW,
    ready: 'dialog',
    prepare: (page) => page.getByRole('button', { name: en.deleteAll.button }).click(),
  });
});

test('a log with thousands, and the same on paper', async ({ chromium }) => {
  await seedBigLog(chromium, 3_000, '2026-11-22');
  await whole(chromium, 'report-many');
  const { page } = await ReportPage.open(chromium);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.screenshot({ path: picture('report-print'), fullPage: true });
  for (const left of ['#data', 'nav', '.backup-reminder', '.figures-bar', '.choice-bar'])
    await expect(page.locator(left), left).toBeHidden();
  await expect(page.locator('.on-paper')).toBeVisible();
});

test('an open record', async ({ chromium }) => {
  await seedLog(chromium, { records: [longDeflection, changed(answered)], counts });
  for (const [name, size] of [
    ['report-open', WINDOW],
    ['report-beside', { width: 1400, height: 900 }],
  ] as const)
    await lookAt(chromium, 'report.html?status=classified', name, {
      size,
      ready: '.open-record .answer-form',
      scrollTo: '.open-record',
      prepare: async (page) => {
        await counted(page);
        await page.locator('.record-row .labels').first().click();
        await page.locator('.answer-history summary').first().click();
      },
    });
});

test('a file that is looked at before it is taken in', async ({ chromium }) => {
  await seedLog(chromium, { records: sampleRecords });
  const lines = [
    ...sampleRecords.map((record) => JSON.stringify({ type: 'refusal', ...changed(record) })),
    JSON.stringify({ type: 'refusal', ...longDeflection, id: 'new', turnKey: 'sample:new' }),
    ...counts.map((row) => JSON.stringify({ type: 'count', ...row })),
    '{"type":"refusal","id":"cut',
  ];
  await lookAt(chromium, 'report.html', 'report-import', {
    size: WINDOW,
    ready: 'dialog.import details',
    prepare: async (page) => {
      await page.getByRole('button', { name: en.takeAlong.importButton }).click();
      const buffer = Buffer.from(lines.join('\n'));
      await page
        .locator('dialog.import input[type=file]')
        .setInputFiles({ name: 'backup.jsonl', mimeType: 'application/x-ndjson', buffer });
      await page.locator('dialog.import details').last().waitFor();
      await page.evaluate(() =>
        document.querySelectorAll('dialog.import details').forEach((one) => one.setAttribute('open', '')),
      );
    },
  });
});

/** The same record, answered by another and earlier differently. */
const changed = (record: RefusalRecord): RefusalRecord => ({
  ...record,
  status: 'classified',
  answer: { ...answered.answer!, happened: 'partial', family: null, subtype: null, note: null },
  answeredAt: '2026-11-22T08:00:00.000Z',
  history: [{ status: 'classified', answer: answered.answer, at: '2026-11-21T08:00:00.000Z' }],
});
