/*
 * How every surface looks: light, dark, as narrow as a phone, and in Chinese. Nothing scrolls sideways, axe finds
 * nothing, and a picture of each lies in `out/screenshots/` for people to look at.
 */
import en from '../locales/en.json' with { type: 'json' };
import zh from '../locales/zh-CN.json' with { type: 'json' };
import { conversations } from './chat-sites/conversations.ts';
import { seedLog, storeSettings, tabIdOf } from './fixtures/background.ts';
import { lookAt, picture, POPUP, WINDOW } from './fixtures/look-at.ts';
import {
  chineseRefusal,
  countsOf,
  doubtful,
  longDeflection,
  takenBack,
  unfair,
} from './fixtures/sample-log.ts';
import { test } from './fixtures/test.ts';
import { ChatPage, kindOf } from './pages/chat.page.ts';
import { ChipPage } from './pages/chip.page.ts';

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

test('the settings', async ({ chromium }) => {
  await lookAt(chromium, 'options.html', 'options', { size: WINDOW, ready: 'main', whole: true });
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
