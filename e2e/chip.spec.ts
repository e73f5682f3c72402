/** The chip is a guest on the page: what it may not do to it, and what each of its buttons does. */
import type { Page } from '@playwright/test';
import { conversations } from './chat-sites/conversations.ts';
import { expectBadge, storedSettings } from './fixtures/background.ts';
import { readLog } from './fixtures/read-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ChatPage, kindOf } from './pages/chat.page.ts';
import { ChipPage } from './pages/chip.page.ts';
import { PopupPage } from './pages/popup.page.ts';

const REFUSED = conversations.find(({ kind }) => kind === 'hard-refusal')?.prompt ?? '';
const REFUSED_TOO = conversations.find(({ kind }) => kind === 'chinese-refusal')?.prompt ?? '';
/** The badge changes just before the page is told to show a chip. */
const REPLY_MS = 500;
const BUTTONS = ['Classify', 'Not a refusal', 'More', 'Close'];
const chatgpt = kindOf('ChatGPT, signed in');
const claude = kindOf('Claude, Rocksteady');

/** Follows every element's place until a chip is there; gives what moved in the moment it came. */
const movedByTheChip = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((tell) => {
        const places = () =>
          new Map(
            [...document.body.querySelectorAll('*')].map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              return [element, [x, y, width, height].join()];
            }),
          );
        let before = places();
        const look = () => {
          const now = places();
          if (!document.querySelector('[data-refusal-auditor]')) {
            before = now;
            requestAnimationFrame(look);
            return;
          }
          const same = before.size === now.size ? [] : [`${before.size} → ${now.size} elements`];
          const moved = [...now].filter(([element, place]) => before.get(element) !== place);
          tell([...same, ...moved.map(([element]) => element.outerHTML.slice(0, 80))]);
        };
        look();
      }),
  );

for (const kind of [chatgpt, claude]) {
  test(`${kind.name}: it comes within three seconds, moves nothing, takes no focus and tells the page nothing`, async ({
    chromium,
  }) => {
    const chat = await ChatPage.open(chromium.context, kind);
    const { page } = chat;
    const chip = await ChipPage.on(page);
    const composer = page.locator(kind.composer).filter({ visible: true }).first();
    await chat.send(REFUSED);
    const moved = movedByTheChip(page);
    await page.locator('body').filter({ hasText: 'belong to someone else' }).waitFor();
    const endedAt = Date.now();
    let typed = '';
    while ((await chip.host.count()) === 0) {
      expect(Date.now() - endedAt, 'milliseconds since the end of the answer').toBeLessThan(3_000);
      // As fast as a hand: a line that wraps would move the page by itself.
      await page.keyboard.press('a', { delay: 60 });
      typed += 'a';
    }
    for (let more = 0; more < 10; more++) await page.keyboard.press('b');
    await expect(composer).toHaveText(`${typed}bbbbbbbbbb`);
    expect(typed).not.toBe('');
    expect(await composer.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    expect(await moved).toEqual([]);

    expect(await chip.host.evaluate((host) => host.shadowRoot)).toBeNull();
    expect(await page.evaluate(() => document.documentElement.innerText)).not.toContain('Was this a refusal');
    expect(await chip.host.evaluate((host) => host.outerHTML)).not.toContain('Classify');
    expect(await chip.buttons()).toEqual(BUTTONS);

    // Beside the answer's end, inside the window, and off everything that can be pressed.
    const box = await chip.box();
    const pressable = await page
      .locator('button, a, input, textarea, [contenteditable="true"]')
      .filter({ visible: true })
      .evaluateAll((elements) =>
        elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect),
      );
    const covered = pressable.filter(
      ({ left, right, top, bottom }) =>
        left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y,
    );
    expect(covered).toEqual([]);
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  });
}

test('it can be reached, opened and pressed by keyboard alone', async ({ chromium }) => {
  const chat = await ChatPage.open(chromium.context, chatgpt);
  const chip = await ChipPage.on(chat.page);
  await chat.send(REFUSED);
  await chip.expectShown();
  const reached: string[] = [];
  for (let tabs = 0; tabs < 40 && reached.length < BUTTONS.length; tabs++) {
    await chat.page.keyboard.press('Tab');
    const name = await chip.focused();
    if (name) reached.push(name);
  }
  expect(reached).toEqual(BUTTONS);
  await chat.page.keyboard.press('Shift+Tab');
  await chat.page.keyboard.press('Enter');
  expect(await chip.buttons()).toEqual([
    'Classify',
    'Not a refusal',
    'More',
    'Not for an hour',
    'Never on this site',
    'Close',
  ]);
  await chat.page.keyboard.press('Shift+Tab');
  expect(await chip.focused()).toBe('Not a refusal');
  await chat.page.keyboard.press('Space');
  await chip.expectShown(false);
  await expectBadge(chromium, '');
  expect((await readLog(chromium)).records[0]).toMatchObject({ status: 'dismissed', answer: null });
});

test('closing it says nothing; answering in the popup takes it away; so does an update of the extension', async ({
  chromium,
}) => {
  const chat = await ChatPage.open(chromium.context, claude);
  const chip = await ChipPage.on(chat.page);
  await chat.send(REFUSED);
  await chip.expectShown();
  await chip.press('Close');
  await chip.expectShown(false);
  await expectBadge(chromium, '1');
  expect((await readLog(chromium)).records).toMatchObject([{ status: 'pending', draft: null }]);

  await chat.page.bringToFront();
  await chat.send(REFUSED_TOO);
  await chip.expectShown();
  const popup = await PopupPage.open(chromium, chat);
  await popup.press('n');
  await popup.expectDone('Noted');
  await chip.expectShown(false);
  await popup.close();

  await chat.page.bringToFront();
  await chat.send(REFUSED);
  await chip.expectShown();
  await chromium.reloadExtension();
  await chip.expectShown(false);
});

test('“Classify” opens the popup', async ({ chromium }) => {
  const chat = await ChatPage.open(chromium.context, chatgpt);
  const chip = await ChipPage.on(chat.page);
  await chat.send(REFUSED);
  await chip.expectShown();
  await chip.press('Classify');
  await chip.expectShown(false);
  const browser = await chromium.context.browser()?.newBrowserCDPSession();
  const popups = async () => {
    const targets = await browser?.send('Target.getTargets');
    return targets?.targetInfos.filter(({ url }) => url.includes('/popup.html')).length;
  };
  await expect.poll(popups).toBe(1);
  expect((await readLog(chromium)).records).toMatchObject([{ status: 'pending' }]);
});

test('not for an hour, and never on this site: it stays away, and refusals are still logged', async ({
  chromium,
}) => {
  const chat = await ChatPage.open(chromium.context, chatgpt);
  const chip = await ChipPage.on(chat.page);
  await chat.send(REFUSED);
  await chip.expectShown();
  await chip.press('More');
  await chip.press('Not for an hour');
  await chip.expectShown(false);
  await chat.send(REFUSED_TOO);
  await expectBadge(chromium, '2');
  await chat.page.waitForTimeout(REPLY_MS);
  await chip.expectShown(false);

  const options = await chromium.openPage('options.html');
  await options.getByRole('button', { name: 'Show it again now' }).click();
  await expect.poll(() => storedSettings(chromium)).toMatchObject({ chipSnoozedUntil: null });
  await options.close();
  await chat.page.bringToFront();
  await chat.send(REFUSED);
  await chip.expectShown();
  await chip.press('More');
  await chip.press('Never on this site');
  await expect.poll(() => storedSettings(chromium)).toMatchObject({ chipNeverOn: ['chatgpt'] });
  await chat.send(REFUSED_TOO);
  await expectBadge(chromium, '4');
  await chat.page.waitForTimeout(REPLY_MS);
  await chip.expectShown(false);

  const other = await ChatPage.open(chromium.context, claude);
  await other.send(REFUSED);
  await (await ChipPage.on(other.page)).expectShown();
});
