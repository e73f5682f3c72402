/*
 * One click in the popup: the extension's button is pressed on the page in front, so that the popup may look at it once,
 * and the popup's own page is then opened on that tab.
 */
import type { Page } from '@playwright/test';
import { conversations } from './chat-sites/conversations.ts';
import { looks } from './chat-sites/pages/registry.ts';
import { answerYes } from './fixtures/allow.ts';
import { serveBareChat } from './fixtures/bare-chat.ts';
import type { ChromiumWithExtension } from './fixtures/chromium.ts';
import { countedAs, readLog } from './fixtures/read-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ChatPage, SETTLED_MS } from './pages/chat.page.ts';
import { kindOfLook } from './pages/kind-of-look.ts';

const refusal = conversations.find(({ kind }) => kind === 'hard-refusal')!;
const openWebUi = kindOfLook(looks.find(({ site }) => site === 'open-webui')!);
/** What nobody has described is given more time to be finished. */
const UNKNOWN_SLACK_MS = 4_000;

async function popupOn(chromium: ChromiumWithExtension, page: Page): Promise<Page> {
  await page.bringToFront();
  await chromium.pressAction(page);
  const worker = await chromium.worker();
  const tab = await worker.evaluate(async () => {
    type Tabs = { query: (wanted: object) => Promise<{ id: number }[]> };
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
    return (await chrome.tabs.query({ active: true }))[0]?.id;
  });
  return chromium.openPage(`popup.html?tab=${tab}`);
}

test('a page that nobody described is watched after one click in the popup', async ({ chromium }) => {
  const chat = await serveBareChat({ [refusal.prompt]: refusal.response });
  try {
    await answerYes(chromium, ['http://127.0.0.1/*']);
    const page = await chromium.context.newPage();
    await page.goto(chat.url);
    const ask = async () => {
      await page.bringToFront();
      await page.locator('textarea').click();
      await page.keyboard.type(refusal.prompt);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(SETTLED_MS + UNKNOWN_SLACK_MS);
    };
    await ask();
    expect(countedAs(await readLog(chromium))).toEqual({});

    const popup = await popupOn(chromium, page);
    await popup.getByRole('button', { name: 'Watch this page' }).click();
    await expect(popup.getByText(`Watching ${new URL(chat.url).host}`)).toBeVisible();
    await popup.close();
    await ask();
    expect(countedAs(await readLog(chromium))).toEqual({ hard_refusal: 1 });
  } finally {
    chat.close();
  }
});

test('a front end that people host themselves is known by its markup and watched after one click', async ({
  chromium,
}) => {
  const chat = await ChatPage.open(chromium.context, openWebUi);
  await answerYes(chromium, [`${new URL(chat.page.url()).origin}/*`]);
  const popup = await popupOn(chromium, chat.page);
  await popup.getByRole('button', { name: 'Watch Open WebUI' }).click();
  await expect(popup.getByText('Watching Open WebUI')).toBeVisible();
  await popup.close();
  await chat.page.bringToFront();
  await chat.page.waitForTimeout(700);
  await chat.ask(refusal.prompt);
  const log = await readLog(chromium);
  expect(countedAs(log)).toEqual({ hard_refusal: 1 });
  expect(log.records).toMatchObject([{ site: 'open-webui', text: { prompt: refusal.prompt } }]);
});
