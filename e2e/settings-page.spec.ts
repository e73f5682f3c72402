/** The settings: what is kept of a text, how well the detector does, in which language; and what the first run asks. */
import type { Page } from '@playwright/test';
import zh from '../locales/zh-CN.json' with { type: 'json' };
import { conversations, type ConversationKind } from './chat-sites/conversations.ts';
import { expectBadge, sessionStorageOf, storedSettings } from './fixtures/background.ts';
import { readEverything, readLog } from './fixtures/read-log.ts';
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
const done = (page: Page, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).check();

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
  const table = options.locator('.accuracy').getByRole('table');
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
