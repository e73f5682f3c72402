/** How well a site can be read: what is said while it can't be, what is told to whoever mends it, and what is counted. */
import type { browser } from 'wxt/browser';
import { chatgpt } from '../utils/sites/chatgpt.ts';
import { conversations } from './chat-sites/conversations.ts';
import { expectBadge, storedSettings, tabIdOf } from './fixtures/background.ts';
import { lookAt, POPUP, WINDOW } from './fixtures/look-at.ts';
import { countedAs, readLog } from './fixtures/read-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ChatPage, kindOf } from './pages/chat.page.ts';
import { PopupPage } from './pages/popup.page.ts';

/** Only the functions that run in the worker may use it. */
declare const chrome: typeof browser;

const promptOf = (kind: string) => conversations.find((one) => one.kind === kind)?.prompt ?? '';
const HOOKS = ['data-testid', 'data-turn', 'data-message-author-role'];
const UNREADABLE_MS = 15_000;
const chatgptA = kindOf('ChatGPT, signed in');

const change = ({ page }: ChatPage) =>
  page.evaluate((names) => names.forEach((hook) => window.__chat.drift(hook)), HOOKS);
const wordsIn = (text: string) => new Set(text.match(/[\p{L}\d-]{6,}/gu) ?? []);

/** Texts and values of attributes on the page, word by word, but for those of our own description. */
async function wordsOf({ page }: ChatPage): Promise<string[]> {
  const all = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => [
        ...[...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')),
        ...[...element.attributes].map(({ value }) => value),
      ])
      .join(' '),
  );
  const ours = wordsIn(JSON.stringify(chatgpt));
  return [...wordsIn(`${all} ${new URL(page.url()).pathname}`)].filter((word) => !ours.has(word));
}

test('a page that has changed is said to, can be told of without a word of it, and is counted again once it is read', async ({
  chromium,
}) => {
  const chat = await ChatPage.open(chromium.context, chatgptA);
  const tab = await tabIdOf(chromium, chat.page);
  await chat.ask(promptOf('help'));
  const before = { helps: 1 };
  expect(countedAs(await readLog(chromium))).toEqual(before);

  await change(chat);
  await chat.send(promptOf('hard-refusal'));
  await expectBadge(chromium, '!', { tab: await tabIdOf(chromium, chat.page), timeout: UNREADABLE_MS });
  const pageWords = await wordsOf(chat);
  expect(pageWords.length).toBeGreaterThan(50);
  const popup = await PopupPage.open(chromium, chat);
  await expect(popup.pageLine).toContainText('Can’t read this page');
  await expect(popup.pageLine).toContainText(/counting there has stopped since \d/);
  await popup.page.getByText('What it copies').click();
  const shown = await popup.page.locator('pre').innerText();
  await popup.page.getByRole('button', { name: 'Copy diagnosis' }).click();
  await expect(popup.page.getByText('Copied')).toBeVisible();
  await popup.close();

  const paper = await chromium.openPage('options.html');
  await paper.evaluate(() => {
    document.body.replaceChildren(document.createElement('textarea'));
    document.querySelector('textarea')?.focus();
  });
  await paper.keyboard.press('ControlOrMeta+v');
  const copied = await paper.locator('textarea').inputValue();
  await paper.close();
  expect(copied.trim()).toBe(shown.trim());
  expect(copied).toContain('site: chatgpt, at chatgpt.com');
  expect(copied).toContain('turn 1: 0 × [data-testid^="conversation-turn-"]');
  expect(copied).toMatch(/health of chatgpt, generation a, version [\d.]+: 1 read/);
  const inDiagnosis = wordsIn(copied);
  expect(pageWords.filter((word) => inDiagnosis.has(word))).toEqual([]);

  await chat.page.bringToFront();
  await chat.page.evaluate(() => window.__chat.newChat());
  await chat.ask(promptOf('chinese-refusal'));
  await expectBadge(chromium, '!', { tab });
  expect(countedAs(await readLog(chromium))).toEqual(before);

  await chat.page.evaluate(() => window.__chat.mend());
  await chat.ask(promptOf('hard-refusal'));
  await expectBadge(chromium, '1', { tab });
  expect(countedAs(await readLog(chromium))).toEqual({ ...before, hard_refusal: 1 });
  const settings = await chromium.openPage('options.html#sites');
  await expect(settings.locator('.health tbody')).toContainText(/^ChatGPTa/);
  await expect(settings.locator('.health .changed')).toHaveCount(0);
  await settings.close();
});

test('the mark goes when the site is switched off, and when the tab moves to another site', async ({
  chromium,
}) => {
  const chat = await ChatPage.open(chromium.context, chatgptA);
  const tab = await tabIdOf(chromium, chat.page);
  await change(chat);
  await chat.send(promptOf('help'));
  await expectBadge(chromium, '!', { tab, timeout: UNREADABLE_MS });
  const settings = await chromium.openPage('options.html');
  const watched = settings.getByRole('switch', { name: 'Watch ChatGPT' });
  await watched.click();
  await expectBadge(chromium, '', { tab });
  await watched.click();
  await expect.poll(() => storedSettings(chromium)).toMatchObject({ notWatched: [] });
  await settings.close();

  await chat.page.bringToFront();
  await chat.page.waitForTimeout(500);
  await chat.send(promptOf('help'));
  await expectBadge(chromium, '!', { tab, timeout: UNREADABLE_MS });
  await chat.page.goto('https://claude.ai/new?gen=b');
  await expectBadge(chromium, '', { tab });
});

test('how it looks', async ({ chromium }) => {
  const at = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  const row = { version: '0.1.0', lastMiss: null, misses: 0, unreadableSince: null };
  const siteHealth = [
    { ...row, site: 'chatgpt', adapter: 'a', lastRead: at(30), reads: 1204 },
    { ...row, site: 'chatgpt', adapter: 'b', lastRead: at(900), reads: 16 },
    {
      ...row,
      site: 'chatgpt',
      adapter: null,
      ...{ lastRead: null, reads: 0 },
      lastMiss: at(26),
      misses: 3,
      unreadableSince: at(28),
    },
    { ...row, site: 'claude', adapter: 'b', lastRead: at(0), reads: 311 },
    { ...row, site: 'chat.example.org:8080', adapter: 'generic', lastRead: at(200), reads: 4 },
  ];
  await lookAt(chromium, 'options.html', 'options-health-none', {
    size: WINDOW,
    ready: '.health',
    scrollTo: '.health',
  });
  await (
    await chromium.worker()
  ).evaluate((rows) => chrome.storage.local.set({ siteHealth: rows }), siteHealth);
  await lookAt(chromium, 'options.html', 'options-health', {
    size: WINDOW,
    ready: '.health table',
    scrollTo: '.health',
  });
  const chat = await ChatPage.open(chromium.context, chatgptA);
  const address = `popup.html?tab=${await tabIdOf(chromium, chat.page)}`;
  await lookAt(chromium, address, 'popup-diagnosis', { size: POPUP, ready: '.copy-diagnosis' });
  await chat.page.bringToFront();
  await change(chat);
  await chat.send(promptOf('help'));
  await expectBadge(chromium, '!', { tab: await tabIdOf(chromium, chat.page), timeout: UNREADABLE_MS });
  const later = `popup.html?tab=${await tabIdOf(chromium, chat.page)}`;
  await lookAt(chromium, later, 'popup-unreadable', { size: POPUP, ready: '.copy-diagnosis' });
  await lookAt(chromium, later, 'popup-unreadable-open', {
    size: POPUP,
    ready: '.copy-diagnosis',
    prepare: (page) => page.locator('.copy-diagnosis summary').click(),
  });
});
