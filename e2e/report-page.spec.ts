/** The report page: the choice in its address, the numbers and figures, the list of records, the data. */
import type { RefusalRecord } from '../contract/refusal-record.ts';
import type { About } from '../utils/log/database.ts';
import { expectBadge, seedLog, storeSettings, storedSettings } from './fixtures/background.ts';
import type { ChromiumWithExtension } from './fixtures/chromium.ts';
import { readEverything, readLog } from './fixtures/read-log.ts';
import { answered, countsOf, longDeflection, sampleRecords, unfair } from './fixtures/sample-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ReportPage } from './pages/report.page.ts';

const counts = countsOf('2026-11-20');
const recordIn = async (chromium: ChromiumWithExtension, id: string) =>
  (await readLog(chromium)).records.find((record) => record.id === id);
const statuses = async (chromium: ChromiumWithExtension) =>
  (await readLog(chromium)).records.map(({ status }) => status);

test('a choice stands in the address and applies to the numbers, the figures and the list', async ({
  chromium,
}) => {
  await seedLog(chromium, { records: sampleRecords, counts });
  const report = await ReportPage.open(chromium);
  const { page } = report;
  await expect(report.tile('Answers counted')).toContainText('47');
  await expect(report.rows).toHaveCount(4);

  await report.choice('Site').selectOption('claude');
  await expect(page).toHaveURL(/\?site=claude$/);
  const showsClaude = async () => {
    await report.ready();
    await expect(report.tile('Answers counted').locator('.figure')).toHaveText('6');
    await expect(report.tile('Share that refused')).toContainText('1 of 6');
    await expect(report.rows).toHaveCount(2);
    await expect(report.grid).not.toContainText('ChatGPT');
    const figure = report.figure('Refusals by site');
    await expect(figure).toContainText('Claude');
    await expect(figure).not.toContainText('ChatGPT');
  };
  await showsClaude();
  await page.reload();
  await showsClaude();
  await expect(report.choice('Site')).toHaveValue('claude');

  await report.choice('Status').selectOption('classified');
  await expect(report.rows).toHaveCount(1);
  await expect(report.tile('Answers counted')).toContainText('Answers are counted without a status');
  await page.goBack();
  await showsClaude();
  await page.goBack();
  await expect(report.tile('Answers counted')).toContainText('47');
  await expect(report.rows).toHaveCount(4);
  expect(report.problems).toEqual([]);
});

test('below ten answers there is no percentage, in pictures or in tables', async ({ chromium }) => {
  await seedLog(chromium, { records: [answered], counts: counts.slice(1) });
  const report = await ReportPage.open(chromium);
  const { page } = report;
  await expect(report.tile('Share that refused')).toContainText('1 of 6');
  await expect(report.figure('Refusals by site').locator('svg')).toBeVisible();
  const said = async () => {
    const texts = await page.locator('#glance, #figures .figure-card').allTextContents();
    // The paper has shares of its own, and a column of intervals its name.
    const ours = await page.locator('.paper td:last-child').allTextContents();
    return [...texts, ...ours].join('\n').match(/\d\s*%(?! interval)/g) ?? [];
  };
  expect(await said()).toEqual([]);
  await report.press('t');
  await expect(report.figure('Refusals by site').getByRole('table')).toBeVisible();
  expect(await said()).toEqual([]);
});

test('T turns the pictures into tables and back, and is a letter where one writes', async ({ chromium }) => {
  await seedLog(chromium, { records: sampleRecords, counts });
  const report = await ReportPage.open(chromium);
  const pictures = report.page.locator('.figure-card svg:visible');
  const tables = report.page.locator('.figure-card table');
  const drawn = await pictures.count();
  expect(drawn).toBeGreaterThan(4);
  await report.press('t');
  await expect(tables).toHaveCount(drawn);
  await expect(pictures).toHaveCount(0);
  await report.press('T');
  await expect(tables).toHaveCount(0);
  await expect(pictures).toHaveCount(drawn);
  await report.search.press('t');
  await expect(report.search).toHaveValue('t');
  await expect(tables).toHaveCount(0);
  expect(report.problems).toEqual([]);
});

test('by keyboard alone: choose, search, open, answer anew with the history kept, delete, bring back', async ({
  chromium,
}) => {
  await seedLog(chromium, { records: sampleRecords, counts });
  const report = await ReportPage.open(chromium);
  const { page } = report;
  await report.choice('Site').focus();
  await page.keyboard.type('Cl');
  await expect(report.rows).toHaveCount(2);
  await report.grid.focus();
  await report.press('/');
  await page.keyboard.type('padlock');
  await expect(report.rows).toHaveCount(1);
  await report.press('Control+a', 'Delete');
  await expect(report.rows).toHaveCount(2);

  await report.grid.focus();
  await report.press('Home', 'ArrowDown', 'Enter');
  await expect(report.record).toContainText('opening a padlock');
  await expect(report.record.getByRole('radio', { name: /said no/ })).toBeFocused();
  await report.press('2', 'Enter');
  await report.expectDone('Saved');
  const changed = await recordIn(chromium, answered.id);
  expect(changed?.answer).toMatchObject({ happened: 'deflects', note: unfair.note });
  expect(changed?.history).toMatchObject([{ status: 'classified', answer: unfair }]);
  await page.bringToFront();

  await expect(report.grid).toBeFocused();
  await report.press('Enter');
  await expect(report.record).toContainText('1 earlier answer');
  await report.press('Escape');
  await expect(report.record).toHaveCount(0);
  await report.press('Delete');
  await report.expectDone('Deleted');
  await expect(report.rows).toHaveCount(1);
  expect(await recordIn(chromium, answered.id)).toBeUndefined();
  await page.bringToFront();
  await report.press('u');
  await report.expectDone('Undone');
  await expect(report.rows).toHaveCount(2);
  expect(await recordIn(chromium, answered.id)).toEqual(changed);
  expect(report.problems).toEqual([]);
});

test('all that is chosen can be dismissed at once, and brought back at once', async ({ chromium }) => {
  const records = Array.from({ length: 40 }, (_, at) => ({
    ...(at % 2 ? longDeflection : answered),
    id: `many-${at}`,
    turnKey: `many:${at}`,
  }));
  await seedLog(chromium, { records });
  const before = await readLog(chromium);
  const report = await ReportPage.open(chromium, 'status=pending');
  await report.page.getByRole('button', { name: 'Select all 20' }).click();
  await report.page.locator('.bulk-bar').getByRole('button', { name: 'Not a refusal' }).click();
  await report.expectDone('20 records dismissed.');
  await expect(report.page.getByText('Nothing fits this choice.')).toBeVisible();
  expect(new Set(await statuses(chromium))).toEqual(new Set(['classified', 'dismissed']));
  await report.page.bringToFront();
  await report.page.getByRole('button', { name: 'Undo' }).click();
  await report.expectDone('Undone');
  expect(await readLog(chromium)).toEqual(before);
});

test('deleting everything names what will be lost, and must be confirmed', async ({ chromium }) => {
  await seedLog(chromium, { records: sampleRecords, counts });
  await storeSettings(chromium, { deleteAfterDays: 365 });
  const { about: before } = await readEverything(chromium);
  const report = await ReportPage.open(chromium);
  const { page } = report;
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await expect(dialog).toContainText('4 records with their text and your answers');
  await expect(dialog).toContainText('the counts of 47 answers since Nov 20, 2026');
  await expect(dialog.getByRole('button', { name: 'Delete for good' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(report.rows).toHaveCount(4);

  await report.deleteEverything();
  await report.expectDone('4 records deleted');
  await expect(page.getByRole('button', { name: 'Delete everything…' })).toBeDisabled();
  // It goes on as another log, of which nothing but its id is known.
  const { about: after, ...emptied } = await readEverything(chromium);
  const idOf = (rows: unknown[] = []) => (rows as About[]).find(({ id }) => id === 'log')?.value;
  expect(idOf(after)).toBeTruthy();
  expect(idOf(after)).not.toBe(idOf(before));
  for (const [table, left] of Object.entries(emptied)) expect(left, table).toEqual([]);
  await expectBadge(chromium, '');
  expect(await storedSettings(chromium)).toMatchObject({ deleteAfterDays: 365 });
});

test('a backup is offered when much has come, and a no ends that for good', async ({ chromium }) => {
  const records = Array.from({ length: 25 }, (_, at) => ({
    ...longDeflection,
    id: `r${at}`,
    turnKey: `r:${at}`,
  }));
  await seedLog(chromium, { records });
  const report = await ReportPage.open(chromium);
  await expect(report.reminder).toContainText('25 records have come since your last backup');
  await report.download('JSONL');
  await expect(report.reminder).toHaveCount(0);
  await expect.poll(() => storedSettings(chromium)).toMatchObject({ lastBackup: { records: 25 } });

  await storeSettings(chromium, { lastBackup: null });
  await report.reminder.getByRole('button', { name: 'Don’t remind me' }).click();
  await expect(report.reminder).toHaveCount(0);
  await expect.poll(() => storedSettings(chromium)).toMatchObject({ remindBackup: false });
  await report.page.reload();
  await report.ready();
  await expect(report.reminder).toHaveCount(0);
});

test('the paper’s share of refused requests stands beside a diary, and beside nothing else', async ({
  chromium,
}) => {
  const requests = (diary: boolean): RefusalRecord[] =>
    Array.from({ length: 12 }, (_, at) => ({
      ...answered,
      id: `asked-${at}`,
      turnKey: `asked:${at}`,
      conversation: `c${at}`,
      source: diary ? ('diary' as const) : ('detected' as const),
      diary,
      answer: { ...unfair, happened: at < 9 ? ('hard_refusal' as const) : ('helps' as const) },
    }));
  await seedLog(chromium, { records: requests(false) });
  const report = await ReportPage.open(chromium);
  const row = report.tableRow('Requests about a bad rule that were refused');
  await expect(row).toContainText('75.4%');
  await expect(row.getByRole('cell').last()).toContainText('that takes a diary of all requests');
  await seedLog(chromium, { records: requests(true) });
  await report.page.reload();
  await expect(row.getByRole('cell').first()).toContainText('75.4%');
  await expect(row.getByRole('cell').last()).toContainText('75%');
  await expect(row.getByRole('cell').last()).not.toContainText('Not comparable');
});
