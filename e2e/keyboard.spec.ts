/** Every page of the extension by keyboard alone: Tab reaches all of it, shows where it is, and keys do the rest. */
import type { Page } from '@playwright/test';
import { expectBadge, seedLog, storedSettings } from './fixtures/background.ts';
import { readLog } from './fixtures/read-log.ts';
import { chineseRefusal, countsOf, longDeflection, sampleRecords, unfair } from './fixtures/sample-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ReportPage } from './pages/report.page.ts';

interface Stop {
  html: string;
  /** Whether a ring is drawn around it, or around the label that stands for it. */
  ring: boolean;
  /** Whether it lies inside the window, not under a bar that stays in place. */
  inSight: boolean;
}

/** Presses Tab until it comes round again; also tells what could be pressed and was not reached. */
async function walk(page: Page): Promise<{ stops: Stop[]; missed: string[] }> {
  const stops: Stop[] = [];
  for (let ends = 0; ends < 2;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      // Behind the last of the page comes the browser's own frame.
      if (!at || at === document.body) return 'end';
      if (at.dataset['reached']) return 'round';
      at.dataset['reached'] = 'yes';
      const drawn = at.closest<HTMLElement>('.choice') ?? at;
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
      const { left, right, top, bottom } = drawn.getBoundingClientRect();
      const front = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return {
        html: at.outerHTML.slice(0, 120),
        ring: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
        inSight: front !== null && (drawn.contains(front) || front.contains(drawn)),
      };
    });
    if (stop === 'round') break;
    if (stop === 'end') ends++;
    else stops.push(stop);
  }
  const missed = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ]
      .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
      .filter((element) => !element.dataset['reached'])
      // One of a group of radio buttons stands for all; arrow keys lead to the others.
      .filter((element) => !element.closest('fieldset')?.querySelector('[data-reached]'))
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  return { stops, missed };
}

async function expectWalkable(page: Page, atLeast: number): Promise<void> {
  const { stops, missed } = await walk(page);
  expect(missed).toEqual([]);
  expect(stops.length).toBeGreaterThanOrEqual(atLeast);
  expect(stops.filter(({ ring }) => !ring)).toEqual([]);
  expect(stops.filter(({ inSight }) => !inSight)).toEqual([]);
}

/** Presses a key until what has the focus has this name. */
async function goTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  const roles = ['button', 'switch', 'checkbox'] as const;
  const named = roles.map((role) => page.getByRole(role, { name, exact: true }));
  const target = page.locator(':focus').and(named.reduce((any, one) => any.or(one)));
  for (let presses = 0; presses < 80; presses++) {
    if ((await target.count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`“${name}” was not reached`);
}

test('the popup', async ({ chromium }) => {
  await seedLog(chromium, { records: [{ ...longDeflection, draft: unfair }, chineseRefusal] });
  const page = await chromium.openPage('popup.html');
  await page.setViewportSize({ width: 380, height: 600 });
  await page.locator('form').waitFor();
  await expectWalkable(page, 15);

  await page.reload();
  await page.locator('form').waitFor();
  // The focus starts on what happened; arrows change the answer, Tab leads on.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await goTo(page, 'Not a refusal');
  await goTo(page, 'Save', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectBadge(chromium, '1');
  await goTo(page, 'Undo', 'Shift+Tab');
  await page.keyboard.press('Space');
  await expectBadge(chromium, '2');
  const { records } = await readLog(chromium);
  expect(records.map(({ status }) => status)).toEqual(['pending', 'pending']);
  expect(records.find(({ id }) => id === longDeflection.id)?.draft?.happened).toBe('partial');
});

test('the settings', async ({ chromium }) => {
  const page = await chromium.openPage('options.html');
  await page.locator('main').waitFor();
  await expectWalkable(page, 15);
  await goTo(page, 'Watch temporary chats too');
  await page.keyboard.press('Space');
  await expect.poll(() => storedSettings(chromium)).toMatchObject({ temporaryChats: true });
});

test('the report', async ({ chromium }) => {
  await seedLog(chromium, { records: sampleRecords, counts: countsOf('2026-11-20') });
  const report = await ReportPage.open(chromium);
  const { page } = report;
  await expectWalkable(page, 30);

  await page.reload();
  await report.ready();
  await report.grid.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: /talked around/ })).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await report.expectDone('Saved');
  await expect(report.grid).toBeFocused();

  await goTo(page, 'Delete everything…');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await goTo(page, 'I understand; delete it all');
  await page.keyboard.press('Space');
  await goTo(page, 'Delete for good');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing has been logged yet')).toBeVisible();
});

test('the first-run page', async ({ chromium }) => {
  const page = await chromium.openPage('welcome.html');
  await page.locator('form').waitFor();
  await expectWalkable(page, 3);
  await page.reload();
  await page.locator('form').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await goTo(page, 'Start');
  await page.keyboard.press('Enter');
  await expect.poll(() => storedSettings(chromium)).toMatchObject({ keep: 'excerpt', welcomed: true });
});
