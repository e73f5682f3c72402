/* A page that names nothing: watched at once, then shown how it is read by pointing, and read so from then on. */
import type { Page } from '@playwright/test';
import { allow } from './fixtures/allow.ts';
import { serveBareChat } from './fixtures/bare-chat.ts';
import type { ChromiumWithExtension } from './fixtures/chromium.ts';
import { countedAs, readLog } from './fixtures/read-log.ts';
import { expect, test } from './fixtures/test.ts';
import { SETTLED_MS } from './pages/chat.page.ts';

const NO = 'I’m sorry, but I can’t help you get around your landlord’s rule about paint.';
const NO_AGAIN = 'I can’t assist with that. Rules of this kind are there for good reasons.';
const ASKED = 'How do I paint my door though my landlord forbids it?';
const ASKED_AGAIN = 'And if I only paint the inside of it?';
const HELPED = 'Which paint lasts longest on wood?';

type Tabs = { query: (wanted: object) => Promise<{ id: number; url?: string }[]> };

async function ask(page: Page, prompt: string): Promise<void> {
  await page.bringToFront();
  await page.locator('textarea').click();
  await page.keyboard.type(prompt);
  await page.keyboard.press('Enter');
  // What nobody has described is given more time to be finished.
  await page.waitForTimeout(SETTLED_MS + 4_000);
}

async function openPopupOn(chromium: ChromiumWithExtension, url: string): Promise<Page> {
  const worker = await chromium.worker();
  const tab = await worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
    return (await chrome.tabs.query({})).find((one) => one.url?.startsWith(url))?.id;
  }, url);
  return chromium.openPage(`popup.html?tab=${tab}`);
}

test.describe('a page that names nothing', () => {
  test.setTimeout(90_000);

  test('is watched from what is typed there, and read to the letter once it was shown how', async ({
    chromium,
  }) => {
    const chat = await serveBareChat({ [ASKED]: NO, [ASKED_AGAIN]: NO_AGAIN });
    try {
      await allow(chromium, ['http://127.0.0.1/*']);
      const page = await chromium.context.newPage();
      await page.goto(chat.url);
      await page.waitForTimeout(1_000);
      await ask(page, HELPED);
      await ask(page, ASKED);
      const first = await readLog(chromium);
      expect(first.records).toMatchObject([
        { site: new URL(chat.url).host, vendor: 'unknown', jurisdiction: 'ZZ', adapter: 'generic' },
      ]);
      expect(first.records[0]?.text.prompt).toBe(ASKED);
      expect(first.records[0]?.text.answer).toContain(NO);
      expect(countedAs(first)).toEqual({ helps: 1, hard_refusal: 1 });

      const popup = await openPopupOn(chromium, chat.url);
      await expect(popup.getByText(`Watching ${new URL(chat.url).host}`)).toBeVisible();
      const closed = popup.waitForEvent('close');
      await popup.getByRole('button', { name: 'Show me how to read it' }).click();
      await closed;
      await page.bringToFront();
      await page.waitForSelector('[data-refusal-auditor-guide]', { state: 'attached' });
      await page.getByText(ASKED).click();
      await page.getByText(NO).click();
      await page.waitForTimeout(300);
      // The guide lies in a closed shadow root; the button that keeps has the focus.
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-refusal-auditor-guide]', { state: 'detached', timeout: 8_000 });

      await ask(page, ASKED_AGAIN);
      const log = await readLog(chromium);
      const taught = log.records.find(({ adapter }) => adapter === 'taught');
      expect(taught?.text).toMatchObject({ answer: NO_AGAIN, prompt: ASKED_AGAIN });
      expect(countedAs(log)).toEqual({ helps: 1, hard_refusal: 2 });
    } finally {
      chat.close();
    }
  });
});
