/*
 * How every surface looks: light, dark, as narrow as a phone, and in Chinese. Nothing scrolls sideways, axe finds
 * nothing, and a picture of each lies in `out/screenshots/` for people to look at.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import en from '../locales/en.json' with { type: 'json' };
import zh from '../locales/zh-CN.json' with { type: 'json' };
import { conversations } from './chat-sites/conversations.ts';
import { seedLog, storeSettings, tabIdOf } from './fixtures/background.ts';
import type { ChromiumWithExtension, ExtensionPage } from './fixtures/chromium.ts';
import {
  chineseRefusal,
  countsOf,
  doubtful,
  longDeflection,
  sampleRecords,
  takenBack,
  unfair,
} from './fixtures/sample-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ChatPage, kindOf } from './pages/chat.page.ts';
import { ChipPage } from './pages/chip.page.ts';

const looks = [
  { look: 'light', scheme: 'light', width: null, language: 'en' },
  { look: 'dark', scheme: 'dark', width: null, language: 'en' },
  { look: '320', scheme: 'light', width: 320, language: 'en' },
  { look: 'zh', scheme: 'light', width: null, language: 'zh-CN' },
  { look: 'zh-320-dark', scheme: 'dark', width: 320, language: 'zh-CN' },
] as const;
const POPUP = { width: 380, height: 600 };
const WINDOW = { width: 1100, height: 800 };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const picture = (name: string) => fileURLToPath(new URL(`../out/screenshots/${name}.png`, import.meta.url));

/** What axe objects to, one line each. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Elements that make the page wider than its window. */
const tooWide = (page: Page) =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= window.innerWidth
      ? []
      : [...document.body.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
          .map((element) => element.outerHTML.slice(0, 120)),
  );

interface Look {
  size: { width: number; height: number };
  /** Whether the picture goes on below the window's edge. */
  whole?: boolean;
  /** Is there once the page is drawn. */
  ready: string;
  /** What the picture is about, where that lies below the window's edge. */
  scrollTo?: string;
  /** What is done on the page before anything is looked at. */
  prepare?: (page: Page) => Promise<void>;
}

/** Shows a page of the extension in every look; each is checked and kept as a picture. */
async function lookAt(
  chromium: ChromiumWithExtension,
  address: ExtensionPage,
  name: string,
  { size, whole = false, ready, scrollTo, prepare }: Look,
) {
  const page = await chromium.openPage(address);
  await prepare?.(page);
  for (const { look, scheme, width, language } of looks) {
    await storeSettings(chromium, { language });
    await page.setViewportSize({ ...size, width: width ?? size.width });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.locator(`html[lang="${language}"]`).waitFor();
    await page.locator(ready).first().waitFor();
    if (scrollTo) await page.locator(scrollTo).scrollIntoViewIfNeeded();
    await page.screenshot({ path: picture(`${name}-${look}`), fullPage: whole });
    expect(await tooWide(page), `${name} ${look}: too wide`).toEqual([]);
    expect(await objections(page), `${name} ${look}: axe`).toEqual([]);
  }
  await page.close();
}

test('the popup', async ({ chromium }) => {
  const records = [longDeflection, chineseRefusal, takenBack, doubtful];
  await seedLog(chromium, { records });
  for (const { id } of records)
    await lookAt(chromium, `popup.html?record=${id}`, `popup-${id}`, { size: POPUP, ready: 'form' });
});

test('the popup with every question open', async ({ chromium }) => {
  await seedLog(chromium, { records: [{ ...longDeflection, draft: unfair }] });
  await lookAt(chromium, 'popup.html', 'popup-filled', {
    size: { width: 380, height: 1900 },
    ready: 'form',
    prepare: (page) => page.getByText('More exactly').click(),
  });
});

test('the popup with nothing waiting', async ({ chromium }) => {
  const today = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  await seedLog(chromium, { records: [], counts: countsOf(day) });
  await lookAt(chromium, 'popup.html', 'popup-nothing', { size: POPUP, ready: '.today' });
});

test('the log and settings', async ({ chromium }) => {
  await seedLog(chromium, { records: sampleRecords, counts: countsOf('2026-11-20') });
  await lookAt(chromium, 'options.html', 'options', { size: WINDOW, ready: '.log-list', whole: true });
});

test('how readily it asks, and how well that does', async ({ chromium }) => {
  const records = Array.from({ length: 15 }, (_, at) => ({
    ...(at < 12 ? longDeflection : chineseRefusal),
    id: `judged-${at}`,
    turnKey: `judged:${at}`,
    source: at === 14 ? ('flagged' as const) : ('detected' as const),
    ...(at % 6 === 5 ? { status: 'dismissed' as const } : { status: 'classified' as const, answer: unfair }),
  }));
  await seedLog(chromium, { records });
  await lookAt(chromium, 'options.html', 'options-asking', {
    size: WINDOW,
    ready: '.accuracy',
    scrollTo: '.accuracy',
  });
});

test('a record open in the log, and the question before everything is deleted', async ({ chromium }) => {
  await seedLog(chromium, { records: sampleRecords, counts: countsOf('2026-11-20') });
  await lookAt(chromium, 'options.html', 'options-open', {
    size: WINDOW,
    ready: '.answer-form',
    prepare: (page) => page.getByRole('button', { name: /^Open/ }).last().click(),
  });
  await storeSettings(chromium, { language: 'en' });
  await lookAt(chromium, 'options.html', 'options-delete', {
    size: WINDOW,
    ready: 'dialog',
    prepare: (page) => page.getByRole('button', { name: 'Delete everything…' }).click(),
  });
});

test('the first-run page', async ({ chromium }) => {
  await lookAt(chromium, 'welcome.html', 'welcome', { size: WINDOW, ready: 'form', whole: true });
});

test('the popup beside a chat it watches', async ({ chromium }) => {
  const { page } = await ChatPage.open(chromium.context, kindOf('ChatGPT, signed in'));
  await seedLog(chromium, { records: [chineseRefusal] });
  await lookAt(chromium, `popup.html?tab=${await tabIdOf(chromium, page)}`, 'popup-watching', {
    size: POPUP,
    ready: '.page-line.watching',
  });
});

test('the chip', async ({ chromium }) => {
  const { prompt } = conversations.find(({ kind }) => kind === 'hard-refusal') ?? { prompt: '' };
  for (const [name, kind] of [
    ['chatgpt', kindOf('ChatGPT, signed in')],
    ['claude', kindOf('Claude, Rocksteady')],
  ] as const) {
    await storeSettings(chromium, { language: name === 'claude' ? 'zh-CN' : 'en' });
    const chat = await ChatPage.open(chromium.context, kind);
    const { page } = chat;
    await chat.send(prompt);
    const chip = await ChipPage.on(page);
    await chip.expectShown();
    for (const [look, scheme, width] of [
      ['light', 'light', 1100],
      ['dark', 'dark', 1100],
      ['320', 'light', 320],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.screenshot({ path: picture(`chip-${name}-${look}`) });
    }
    await chip.press(name === 'claude' ? zh.chip.more : en.chip.more);
    await page.screenshot({ path: picture(`chip-${name}-320-more`) });
    await page.setViewportSize({ width: 1100, height: 700 });
    await page.screenshot({ path: picture(`chip-${name}-more`) });
    await page.close();
  }
});
