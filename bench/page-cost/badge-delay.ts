/**
 * A refusal's last word put into the page → the milliseconds until the number on the toolbar button grows.
 * Both ends are read from the machine's wall clock, each in the process where it happens.
 */
import type { browser } from 'wxt/browser';
import type { Page } from 'playwright-core';
import type { ChatSites } from '../../e2e/chat-sites/server.ts';
import { ChatPage, type ChatKind } from '../../e2e/pages/chat.page.ts';
import { refusalEnds, refusedQuestion } from './answers.ts';
import { inBrowser, JUDGED_MS, type Builds } from './chat-browser.ts';

/** As the browser names it, in the places where the functions below really run. */
declare const chrome: typeof browser;

export interface BadgeDelays {
  /** With the background's worker running. */
  awake: number[];
  /** With the worker ended, as the browser does after half a minute without work. */
  asleep: number[];
}

export async function measureBadge(
  builds: Builds,
  sites: ChatSites,
  kind: ChatKind,
  repeats: number,
): Promise<BadgeDelays> {
  return inBrowser(builds.with, sites, async (chromium) => {
    // An image of the extension's has its browser calls, and no code of the extension's own.
    const lookout = await chromium.openPage('icons/16.png');
    const chat = await ChatPage.open(chromium.context, kind);
    await chat.page.bringToFront();
    const delays: BadgeDelays = { awake: [], asleep: [] };
    for (let n = 1; n <= 2 * repeats; n++) {
      const state = n % 2 ? 'awake' : 'asleep';
      if (state === 'asleep') await chromium.killWorker();
      const [shownAt, badgeAt] = await Promise.all([
        whenShown(chat.page, refusalEnds(n)),
        whenBadge(lookout, String(n)),
        ask(chat, refusedQuestion(n)),
      ]);
      delays[state].push(badgeAt - shownAt);
      await chat.page.waitForTimeout(JUDGED_MS / 3);
    }
    return delays;
  });
}

async function ask(chat: ChatPage, question: string): Promise<void> {
  await chat.type(question);
  await chat.page.keyboard.press('Enter');
}

const whenShown = (page: Page, words: string): Promise<number> =>
  page.evaluate(
    (expected) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.body.textContent.includes(expected)) return;
          observer.disconnect();
          resolve(Date.now());
        });
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
      }),
    words,
  );

const whenBadge = (lookout: Page, text: string): Promise<number> =>
  lookout.evaluate(async (expected) => {
    const patience = Date.now() + 30_000;
    while ((await chrome.action.getBadgeText({})) !== expected) {
      if (Date.now() > patience) throw new Error(`the badge did not become ${expected}`);
      await new Promise((go) => setTimeout(go, 5));
    }
    return Date.now();
  }, text);
