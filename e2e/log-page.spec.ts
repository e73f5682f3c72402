/** The log and its settings: what is in it, what can be done to it, what is kept of a text, and in which language. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import zh from '../locales/zh-CN.json' with { type: 'json' };
import { csv, csvSpreadsheet } from '../utils/export/csv.ts';
import { readJsonl } from '../utils/export/read-jsonl.ts';
import type { About } from '../utils/log/database.ts';
import { conversations, type ConversationKind } from './chat-sites/conversations.ts';
import {
  expectBadge,
  seedLog,
  sessionStorageOf,
  storeSettings,
  storedSettings,
} from './fixtures/background.ts';
import type { ChromiumWithExtension } from './fixtures/chromium.ts';
import { readEverything, readLog } from './fixtures/read-log.ts';
import { answered, countsOf, sampleRecords, unfair } from './fixtures/sample-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ChatPage, kindOf } from './pages/chat.page.ts';
import { PopupPage } from './pages/popup.page.ts';

const chatgpt = kindOf('ChatGPT, signed in');
const claude = kindOf('Claude, Rocksteady');
const conversation = (kind: ConversationKind) => {
  const found = conversations.find((one) => one.kind === kind);
  if (!found) throw new Error(`no conversation of kind ${kind}`);
  return found;
};
const rows = (page: Page) => page.locator('.log-list > li');
const done = (page: Page, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).check();
const recordIn = async (chromium: ChromiumWithExtension, id: string) =>
  (await readLog(chromium)).records.find((record) => record.id === id);

test('a record can be opened, answered anew with its history kept, deleted, and brought back', async ({
  chromium,
}) => {
  await seedLog(chromium, { records: sampleRecords });
  const page = await chromium.openPage('options.html');
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).first()).toContainText('Waiting');
  const last = rows(page).last();
  await expect(last).toContainText('It said no, and little else · Landlord · What: the rule is wrong');

  await last.getByRole('button', { name: /^Open/ }).click();
  await choose(page, /^My case/);
  await page.getByRole('button', { name: 'Save' }).click();
  await done(page, 'Saved');
  const changed = await recordIn(chromium, answered.id);
  expect(changed?.answer).toMatchObject({ family: 'exception_justified', note: unfair.note, subtype: null });
  expect(changed?.history).toMatchObject([{ status: 'classified', answer: unfair }]);

  await page.bringToFront();
  await rows(page)
    .last()
    .getByRole('button', { name: /^Delete/ })
    .click();
  await done(page, 'Deleted');
  await expect(rows(page)).toHaveCount(3);
  expect(await recordIn(chromium, answered.id)).toBeUndefined();
  await page.bringToFront();
  await page.keyboard.press('u');
  await done(page, 'Undone');
  await expect(rows(page)).toHaveCount(4);
  expect(await recordIn(chromium, answered.id)).toEqual(changed);
});

test('deleting everything names what will be lost, and must be confirmed', async ({ chromium }) => {
  await seedLog(chromium, { records: sampleRecords, counts: countsOf('2026-11-20') });
  await storeSettings(chromium, { deleteAfterDays: 365 });
  const { about: before } = await readEverything(chromium);
  const page = await chromium.openPage('options.html');
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await expect(dialog).toContainText('4 records with their text and your answers');
  await expect(dialog).toContainText('the counts of 47 answers since Nov 20, 2026');
  const confirm = dialog.getByRole('button', { name: 'Delete for good' });
  await expect(confirm).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(4);

  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await dialog.getByRole('checkbox', { name: 'I understand; delete it all' }).check();
  await confirm.click();
  await done(page, '4 records deleted');
  await expect(page.getByText('The log is empty.')).toBeVisible();
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

test('each of the four downloads can be read back', async ({ chromium }) => {
  await seedLog(chromium, { records: sampleRecords, counts: countsOf('2026-11-20') });
  const stored = await readLog(chromium);
  const page = await chromium.openPage('options.html');
  const download = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download ${name}`, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const byId = stored.records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

  const complete = await download('JSONL');
  expect(complete.name).toMatch(/^refusal-log-\d{4}-\d\d-\d\d\.jsonl$/);
  expect(readJsonl(complete.text)).toEqual({
    log: { records: byId, counts: stored.counts, minutes: [] },
    rejects: [],
  });
  for (const [name, format] of [
    ['CSV', csv],
    ['CSV for spreadsheets', csvSpreadsheet],
  ] as const) {
    const { log, rejects } = format.read((await download(name)).text);
    expect(rejects, name).toEqual([]);
    expect(log.records, name).toEqual(byId);
  }
  const codebook = await download('Codebook');
  expect(codebook.name).toMatch(/\.md$/);
  for (const field of Object.keys(answered)) expect(codebook.text).toContain(field);
});

test('an excerpt or labels alone: no more than that is ever stored, and labels can still be answered', async ({
  chromium,
}) => {
  const options = await chromium.openPage('options.html');
  await choose(options, /^An excerpt/);
  await expect.poll(() => storedSettings(chromium)).toMatchObject({ keep: 'excerpt' });
  const chat = await ChatPage.open(chromium.context, chatgpt);
  const { prompt: asked, response: longAnswer } = conversation('taken-back');
  await chat.send(asked);
  await expectBadge(chromium, '1');
  const [excerpt] = (await readLog(chromium)).records;
  expect(excerpt?.text).toMatchObject({ kept: 'excerpt', prompt: asked });
  expect(excerpt?.text.before).toMatch(/ …$/);
  expect(excerpt?.text.before?.length).toBeLessThan(longAnswer.length);

  await options.bringToFront();
  await choose(options, /^Labels only/);
  await expect.poll(() => storedSettings(chromium)).toMatchObject({ keep: 'labels' });
  const other = await ChatPage.open(chromium.context, claude);
  const { prompt, response } = conversation('hard-refusal');
  await other.send(prompt);
  await expectBadge(chromium, '2');
  const labels = (await readLog(chromium)).records.find(({ text }) => text.kept === 'labels');
  expect(labels?.text).toMatchObject({ answer: null, before: null, prompt: null });
  const excerpted = JSON.stringify(excerpt).toLowerCase();
  const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}’]{5,}/gu) ?? [];
  const words = wordsIn(`${prompt} ${response}`).filter((word) => !excerpted.includes(word));
  const storedWords = async () => {
    const stored = new Set(wordsIn(JSON.stringify(await readEverything(chromium))));
    return words.filter((word) => stored.has(word));
  };
  expect(words.length).toBeGreaterThan(10);
  expect(await storedWords()).toEqual([]);

  const popup = await PopupPage.open(chromium, other);
  await expect(popup.form).toContainText('I’m sorry, but I can’t help with opening a padlock');
  await expect(popup.marks.first()).toBeVisible();
  await expect(popup.form).toContainText('never saved');
  await popup.form.getByText('What you had asked').click();
  await expect(popup.form).toContainText(prompt);
  await popup.press('1', '2');
  await popup.press('Enter');
  await popup.expectDone('Saved');
  expect(await storedWords()).toEqual([]);
  expect(await sessionStorageOf(chromium)).toEqual({});
});

test('how well it does appears with the first answer, and follows each', async ({ chromium }) => {
  const chat = await ChatPage.open(chromium.context, chatgpt);
  await chat.send(conversation('hard-refusal').prompt);
  await expectBadge(chromium, '1');
  const options = await chromium.openPage('options.html');
  const table = options.getByRole('table');
  await expect(rows(options)).toHaveCount(1);
  await expect(table).toHaveCount(0);
  const cells = (name: string) =>
    table
      .getByRole('row')
      .filter({ has: options.getByRole('rowheader', { name }) })
      .getByRole('cell');

  const popup = await PopupPage.open(chromium, chat);
  await popup.press('n');
  await popup.expectDone('Noted: not a refusal');
  await popup.close();
  await options.bringToFront();
  await expect(cells('ChatGPT')).toHaveText(['1', '0', '1', '0']);

  const other = await ChatPage.open(chromium.context, claude);
  await other.ask(conversation('help').prompt);
  const flagging = await PopupPage.open(chromium, other);
  await flagging.page.getByRole('button', { name: 'Flag the last answer' }).click();
  await expectBadge(chromium, '1');
  await options.bringToFront();
  await expect(cells('Claude')).toHaveText(['0', '0', '0', '1']);
  await expect(cells('All')).toHaveText(['1', '0', '1', '1']);
  await expect(table).toContainText('0 of 1 right');
});

test('a language is chosen once for all pages; when to delete is stored', async ({ chromium }) => {
  const options = await chromium.openPage('options.html');
  const popup = await chromium.openPage('popup.html');
  const welcome = await chromium.openPage('welcome.html');
  await choose(options, 'After 90 days');
  await choose(options, '简体中文');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(zh.options.title);
  await expect(popup.getByText(zh.today.nothingWaiting)).toBeVisible();
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText(zh.welcome.title);
  for (const page of [options, popup, welcome])
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(await storedSettings(chromium)).toMatchObject({ deleteAfterDays: 90, language: 'zh-CN' });
});

test.describe('on the first run', () => {
  test.use({ chromiumOptions: { keepWelcome: true } });

  test('a page opens by itself, asks what to keep, and stores the choice', async ({ chromium }) => {
    const welcome = chromium.context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (!welcome) throw new Error('no first-run page is open');
    await expect(welcome.getByRole('radio', { name: /^The full text/ })).toBeChecked();
    await choose(welcome, /^Labels only/);
    await welcome.getByRole('button', { name: 'Start' }).click();
    await done(welcome, 'All set');
    await expect.poll(() => storedSettings(chromium)).toMatchObject({ keep: 'labels', welcomed: true });
  });
});
