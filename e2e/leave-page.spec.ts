/** Leaving with the recovery card alone, in a browser that knows nothing of the extension; and where a join link leads. */
import { findBrowser } from '../scripts/find-browser.ts';
import { chromium as playwright, type Page } from 'playwright-core';
import { startCollector, type RunningCollector } from './fixtures/collector.ts';
import { picture } from './fixtures/look-at.ts';
import { expect, test } from './fixtures/test.ts';
import { StudiesPage } from './pages/studies.page.ts';

const LOOKS = [
  { look: 'light', colorScheme: 'light', locale: 'en', width: 900 },
  { look: 'dark', colorScheme: 'dark', locale: 'en', width: 900 },
  { look: '320', colorScheme: 'light', locale: 'en', width: 320 },
  { look: 'zh', colorScheme: 'light', locale: 'zh-CN', width: 900 },
] as const;

async function inAnotherBrowser(
  use: (open: (look?: (typeof LOOKS)[number]) => Promise<Page>) => Promise<void>,
) {
  const found = findBrowser('chromium');
  if (!found.ok) throw new Error(found.problem);
  const browser = await playwright.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  try {
    await use(async (look = LOOKS[0]) => {
      const { colorScheme, locale, width } = look;
      const context = await browser.newContext({ colorScheme, locale, viewport: { width, height: 760 } });
      return context.newPage();
    });
  } finally {
    await browser.close();
  }
}

const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

async function looks(open: (look: (typeof LOOKS)[number]) => Promise<Page>, address: string, name: string) {
  for (const look of LOOKS) {
    const page = await open(look);
    await page.goto(address);
    await page.locator('h1').waitFor();
    await page.screenshot({ path: picture(`${name}-${look.look}`), fullPage: true });
    expect(await tooWide(page), `${name} ${look.look}`).toBe(false);
  }
}

test('with the card from another browser everything is removed; its secret is in no request’s address', async ({
  chromium,
}) => {
  const collector: RunningCollector = await startCollector();
  try {
    const studies = await StudiesPage.open(chromium);
    const link = await collector.invite();
    await studies.join(link);
    const card = await studies.page.locator('.recovery pre').textContent();
    const token = new URL(card ?? '').hash.split('t=')[1] ?? '';
    expect(token).toHaveLength(43);
    await inAnotherBrowser(async (open) => {
      const page = await open();
      await page.goto(card ?? '');
      await expect(page.getByRole('radio').first()).not.toBeChecked();
      expect(page.url()).toBe(`${collector.origin}/leave`);
      await page.getByRole('radio', { name: 'Erase' }).check();
      await page.getByRole('button', { name: 'Leave the study' }).click();
      await expect(page.getByRole('status')).toContainText('You have left');
      expect(await collector.opened('consent')).toEqual([]);
      await page.reload();
      expect(JSON.stringify(collector.asked)).not.toContain(token);
      await page.goto(`${collector.origin}/leave#s=nothing`);
      await expect(page.getByRole('status')).toContainText('not the whole address');
      await looks(open, card ?? '', 'leave-page');
      await looks(open, link, 'join-page');
    });
    await studies.page.getByRole('button', { name: 'Ask now' }).click();
    await expect(studies.page.getByRole('heading', { name: 'Rules people meet' })).toBeVisible();
  } finally {
    await collector.close();
  }
});
