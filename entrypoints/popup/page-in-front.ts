/**
 * The tab in front → whether its chat is watched. Asks the content script there; where none answers, says
 * why as far as the browser tells.
 */
import { browser } from 'wxt/browser';
import type { PageState } from '../../components/page-line.tsx';
import type { PageStatus, TabQuestion } from '../../utils/messaging/protocol.ts';
import { installMatches, installSites } from '../../utils/sites/install-sites.ts';
import { findSite } from '../../utils/sites/find-site.ts';

export interface PageInFront {
  state: PageState;
  /** Id of the site, where it is known. */
  site: string | null;
  tabId: number | null;
}

export const LOOKING: PageInFront = { state: 'looking', site: null, tabId: null };

/** `tabId`: the tab to ask about; null means the one in front. */
export async function askPageInFront(tabId: number | null): Promise<PageInFront> {
  const tab = await findTab(tabId);
  const id = tab?.id ?? null;
  const status = id === null ? null : await askContentScript(id);
  if (status) return { state: status.state, site: status.site, tabId: id };
  if (!(await browser.permissions.contains({ origins: installMatches }))) {
    return { state: 'permission', site: null, tabId: id };
  }
  const site = tab?.url ? findSite(tab.url, installSites) : null;
  return { state: site ? 'reload' : 'unsupported', site: site?.id ?? null, tabId: id };
}

/** Must be called in a click: the browser asks the person. */
export function requestPermission(): Promise<boolean> {
  return browser.permissions.request({ origins: installMatches });
}

async function findTab(tabId: number | null) {
  if (tabId === null) return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return browser.tabs.get(tabId).catch(() => undefined);
}

async function askContentScript(tabId: number): Promise<PageStatus | null> {
  const question: TabQuestion = 'pageStatus';
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, { question });
    return typeof reply === 'object' && reply !== null && 'state' in reply ? (reply as PageStatus) : null;
  } catch {
    return null;
  }
}
