/**
 * Keeps the content script registered for exactly the pages the person has allowed: after each start (an update
 * forgets registrations), and when a permission comes or goes.
 */
import { browser } from 'wxt/browser';
import type { TabMessage } from '../messaging/protocol.ts';
import { allowedMatches } from '../sites/allowed-pages.ts';
import { sites } from '../sites/registry.ts';
import { watchOpenTabs } from './upkeep.ts';

const ID = 'allowed-pages';
const SCRIPT = 'content-scripts/chat.js';

/** One at a time: two permissions may change in the same moment. */
export async function registerAllowedPages(): Promise<void> {
  await navigator.locks.request('allowed-pages', async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const matches = allowedMatches(origins, sites);
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (matches.length === 0) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    const script = { id: ID, js: [SCRIPT], matches, runAt: 'document_idle' as const };
    if (registered) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
}

/** Also in the tabs that are open already. */
export async function onAllowed(origins: readonly string[]): Promise<void> {
  await registerAllowedPages();
  const matches = allowedMatches(origins, sites);
  if (matches.length > 0) await watchOpenTabs(`/${SCRIPT}`, matches);
}

/** A content script that runs already is not ended by the browser: each asks again whether it may. */
export async function onForbidden(): Promise<void> {
  await registerAllowedPages();
  const news: TabMessage = { accessChanged: true };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && browser.tabs.sendMessage(tab.id, news)));
}

/** Whether the page at this address may be read now. */
export async function mayRead(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [address.split(/[?#]/)[0] ?? address] });
}
