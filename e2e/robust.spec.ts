/** What happens when the ground moves: the worker dies, the extension is updated, tabs are hidden, lists are virtual. */
import { conversations } from './chat-sites/conversations.ts';
import type { ChromiumWithExtension } from './fixtures/chromium.ts';
import { contentScriptWorld } from './fixtures/content-script-world.ts';
import { countedAs, readLog } from './fixtures/read-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ChatPage, chatKinds, type ChatKind } from './pages/chat.page.ts';

const [chatgptA, , , claudeB] = chatKinds as [ChatKind, ChatKind, ChatKind, ChatKind];

const promptOf = (kind: string) => conversations.find((one) => one.kind === kind)?.prompt ?? '';
const REFUSED = promptOf('hard-refusal');
const HELPED = promptOf('help');

/** Kills the worker again and again, as fast as it comes back, until told to stop. */
function keepKilling({ killWorker }: ChromiumWithExtension): () => Promise<void> {
  let stopped = false;
  const killing = (async () => {
    while (!stopped) {
      await killWorker().catch(() => undefined);
      await new Promise((go) => setTimeout(go, 40));
    }
  })();
  return async () => {
    stopped = true;
    await killing;
  };
}

test.describe('the service worker', () => {
  for (const kind of [chatgptA, claudeB]) {
    test(`killed over and over while an answer is noticed on ${kind.name}: nothing lost, nothing twice`, async ({
      chromium,
    }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      const stop = keepKilling(chromium);
      await chat.ask(REFUSED);
      await stop();
      await expect(chat.chip).toHaveCount(1, { timeout: 15_000 });
      const log = await readLog(chromium);
      expect(log.records).toHaveLength(1);
      expect(countedAs(log)).toEqual({ hard_refusal: 1 });
    });
  }

  test('killed between each step of noticing, asking and saving: one record, answered once', async ({
    chromium,
  }) => {
    const chat = await ChatPage.open(chromium.context, chatgptA);
    await chromium.killWorker();
    await chat.type(REFUSED);
    await chromium.killWorker();
    await chat.page.keyboard.press('Enter');
    await chromium.killWorker();
    await chat.expectChip(true);
    await chromium.killWorker();
    const popup = await chromium.openPage('popup.html');
    await popup.locator('form').waitFor();
    await popup.keyboard.press('2');
    await chromium.killWorker();
    const stop = keepKilling(chromium);
    await popup.keyboard.press('Enter');
    await popup.waitForTimeout(500);
    await stop();
    await expect
      .poll(async () => (await readLog(chromium)).records.map(({ status }) => status))
      .toEqual(['classified']);
    const [record] = (await readLog(chromium)).records;
    expect(record?.answer?.happened).toBe('deflects');
    expect(record?.history).toEqual([]);
  });
});

test('after an update the old script is silent, its chip is gone, and the page is watched again without a reload', async ({
  chromium,
}) => {
  const errors: string[] = [];
  const chat = await ChatPage.open(chromium.context, chatgptA);
  chat.page.on('pageerror', (error) => errors.push(error.message));
  await chat.ask(REFUSED);
  await chat.expectChip(true);
  await chromium.reloadExtension();
  await chat.page.waitForTimeout(1500);
  await chat.page.bringToFront();
  await chat.ask(HELPED);
  await chat.expectChip(false);
  await chat.ask(promptOf('chinese-refusal'));
  await chat.expectChip(true);
  const log = await readLog(chromium);
  expect(log.records).toHaveLength(2);
  expect(Object.values(countedAs(log)).reduce((sum, n) => sum + n, 0)).toBe(3);
  expect(errors).toEqual([]);
});

test('an answer that comes while the tab is hidden is noticed when it is in front again, and not before', async ({
  chromium,
}) => {
  const chat = await ChatPage.open(chromium.context, chatgptA);
  const world = await contentScriptWorld(chat.page);
  // A driven browser takes every tab for visible, so the content script is told what a hidden tab would tell it.
  const hide = (hidden: boolean) =>
    world(`Object.defineProperty(document, 'hidden', { configurable: true, get: () => ${hidden} });
      document.dispatchEvent(new Event('visibilitychange'))`);
  await chat.type(REFUSED);
  await chat.page.keyboard.press('Enter');
  await chat.page.waitForTimeout(250);
  await hide(true);
  await chat.page.waitForTimeout(4000);
  expect((await readLog(chromium)).records).toEqual([]);
  await hide(false);
  await expect(chat.chip).toHaveCount(1);
  expect((await readLog(chromium)).records).toHaveLength(1);
});

test('a virtual list: turns that come and go while scrolling are neither new nor lost', async ({
  chromium,
}) => {
  const chat = await ChatPage.open(chromium.context, claudeB);
  await chat.ask(HELPED);
  await chat.page.evaluate(() => window.__chat.addTurns(60));
  await chat.settled();
  const scroll = (dy: number) => chat.page.mouse.wheel(0, dy);
  await chat.page.mouse.move(600, 300);
  for (const dy of [-3000, -3000, -3000, 4000, -6000, 20_000]) {
    await scroll(dy);
    await chat.page.waitForTimeout(250);
  }
  await chat.settled();
  expect(countedAs(await readLog(chromium))).toEqual({ helps: 1 });
  await chat.type(REFUSED);
  await chat.page.keyboard.press('Enter');
  await chat.page.waitForTimeout(250);
  await chat.page.mouse.move(600, 300);
  await scroll(-4000);
  await chat.page.waitForTimeout(1500);
  await scroll(20_000);
  await chat.settled();
  const log = await readLog(chromium);
  expect(log.records).toHaveLength(1);
  expect(countedAs(log)).toEqual({ helps: 1, hard_refusal: 1 });
});

test('the log is still there after the browser was closed and opened again', async ({
  extensionDir,
  chatSites,
}) => {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const { launchChromium } = await import('./fixtures/chromium.ts');
  const { hostsAt } = await import('./fixtures/chat-hosts.ts');
  const userDataDir = mkdtempSync(join(tmpdir(), 'refusal-auditor-profile-'));
  const options = { extensionDir, hosts: hostsAt(chatSites.port), userDataDir };
  try {
    const first = await launchChromium(options);
    await (await ChatPage.open(first.context, chatgptA)).ask(REFUSED);
    await first.close();
    const second = await launchChromium(options);
    expect((await readLog(second)).records).toHaveLength(1);
    await second.close();
  } finally {
    rmSync(userDataDir, { recursive: true, force: true });
  }
});
