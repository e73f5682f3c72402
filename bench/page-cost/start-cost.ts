/**
 * The content script put into an open page that holds a long chat → what its start and its first look cost.
 * It is put there the way the extension itself does it for tabs that were open at install.
 */
import type { browser } from 'wxt/browser';
import type { ChatSites } from '../../e2e/chat-sites/server.ts';
import type { ChatKind } from '../../e2e/pages/chat.page.ts';
import { costOfScript, type ScriptCost } from './attribution.ts';
import { inBrowser, openLongChat, type Builds } from './chat-browser.ts';
import { contentScriptOf } from './stream-cost.ts';
import { traceWhile } from './trace.ts';

/** As the browser names it, in the places where the functions below really run. */
declare const chrome: typeof browser;

const FIRST_LOOK_MS = 2_000;

export async function measureStart(builds: Builds, sites: ChatSites, kind: ChatKind): Promise<ScriptCost> {
  return inBrowser(builds.without, sites, async (chromium) => {
    const chat = await openLongChat(chromium, kind);
    const worker = await chromium.worker();
    const events = await traceWhile(chromium.context.browser()!, async () => {
      await worker.evaluate(async (host) => {
        const [tab] = await chrome.tabs.query({ url: `https://${host}/*` });
        if (tab?.id === undefined) throw new Error(`no tab shows ${host}`);
        await chrome.scripting.executeScript({
          target: { tabId: tab.id },
          files: ['/content-scripts/chat.js'],
        });
      }, new URL(kind.start).hostname);
      await chat.page.waitForTimeout(FIRST_LOOK_MS);
    });
    const cost = costOfScript(events, contentScriptOf(chromium.extensionId));
    if (cost.entries < 2) throw new Error(`${kind.name}: the content script did not start.`);
    return cost;
  });
}
