/** A minute at a long chat in which somebody types and sends nothing → what the content script took of it. */
import { setTimeout as wait } from 'node:timers/promises';
import type { ChatSites } from '../../e2e/chat-sites/server.ts';
import type { ChatKind, ChatPage } from '../../e2e/pages/chat.page.ts';
import { costOfScript, type ScriptCost } from './attribution.ts';
import { inBrowser, openLongChat, type Builds } from './chat-browser.ts';
import { contentScriptOf } from './stream-cost.ts';
import { traceWhile } from './trace.ts';

export const KEY_PRESSES = 200;
const MINUTE_MS = 60_000;
/** From one key to the next, as an ordinary typist; the rest of the minute nothing happens. */
const BETWEEN_KEYS_MS = 200;

export async function measureTyping(builds: Builds, sites: ChatSites, kind: ChatKind): Promise<ScriptCost> {
  return inBrowser(builds.with, sites, async (chromium) => {
    const chat = await openLongChat(chromium, kind);
    await chat.type('a');
    const events = await traceWhile(chromium.context.browser()!, () => typeForAMinute(chat));
    const written = await chat.page.evaluate(() => {
      const box = document.activeElement;
      return (box instanceof HTMLTextAreaElement ? box.value : (box?.textContent ?? '')).trim().length;
    });
    if (written !== KEY_PRESSES + 1) throw new Error(`${kind.name}: ${written} characters were typed.`);
    const cost = costOfScript(events, contentScriptOf(chromium.extensionId));
    if (cost.entries === 0) throw new Error(`${kind.name}: the content script did nothing.`);
    return cost;
  });
}

async function typeForAMinute({ page }: ChatPage): Promise<void> {
  const start = Date.now();
  for (let key = 1; key <= KEY_PRESSES; key++) {
    await page.keyboard.press('a');
    await wait(Math.max(0, start + key * BETWEEN_KEYS_MS - Date.now()));
  }
  await wait(Math.max(0, start + MINUTE_MS - Date.now()));
}
