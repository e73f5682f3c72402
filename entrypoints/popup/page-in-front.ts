/**
 * The tab in front → whether its chat is watched. Asks the content script there; where none answers, says
 * why as far as the browser tells.
 */
import { browser } from 'wxt/browser';
import type { PageState } from '../../components/page-line.tsx';
import { readJoinLink } from '../../protocol/join-link.ts';
import type { PageStatus, TabQuestion } from '../../utils/messaging/protocol.ts';
import { originPattern, originsOf } from '../../utils/sites/allowed-pages.ts';
import { installMatches } from '../../utils/sites/install-matches.ts';
import { siteForUrl, sites } from '../../utils/sites/registry.ts';
import type { Site } from '../../utils/sites/site.ts';

export interface PageInFront {
  state: PageState;
  /** Id of the site, where it is known. */
  site: string | null;
  tabId: number | null;
  /** What the browser would have to be asked for. */
  origins: string[];
  /** The study that the page invites to. */
  invitation?: string;
}

export const LOOKING: PageInFront = { state: 'looking', site: null, tabId: null, origins: [] };

/** `tabId`: the tab to ask about; null means the one in front. */
export async function askPageInFront(tabId: number | null): Promise<PageInFront> {
  const tab = await findTab(tabId);
  const id = tab?.id ?? null;
  const status = id === null ? null : await askContentScript(id);
  if (status) return { state: stateOf(status), site: status.site, tabId: id, origins: [] };
  if (tab?.url && readJoinLink(tab.url))
    return { state: 'invitation', site: null, tabId: id, origins: [], invitation: tab.url };
  const site = tab?.url ? (siteForUrl(tab.url) ?? (await siteShownIn(id))) : null;
  const own = originPattern(tab?.url ?? '');
  if (!site) {
    const allowed = await browser.permissions.contains({ origins: installMatches });
    if (!allowed) return { state: 'permission', site: null, tabId: id, origins: installMatches };
    if (!own) return { state: 'unsupported', site: null, tabId: id, origins: [] };
    const isAllowed = await browser.permissions.contains({ origins: [own] });
    return { state: isAllowed ? 'reload' : 'unknown', site: null, tabId: id, origins: [own] };
  }
  const origins = site.hosts.length > 0 ? originsOf(site) : own ? [own] : [];
  const allowed = await browser.permissions.contains({ origins });
  const missing = site.access === 'asked' ? 'asked' : 'permission';
  return { state: allowed ? 'reload' : missing, site: site.id, tabId: id, origins };
}

const stateOf = ({ state, isDescribed }: PageStatus): PageState =>
  state === 'watching' && !isDescribed ? 'generic' : state;

/** Whether it would help to show on this page how it is read: where nobody has described it, or it has changed. */
export const canBeShown = ({ state, tabId }: PageInFront): boolean =>
  tabId !== null && (state === 'generic' || state === 'unreadable');

/** Opens the guide in the page, which then needs the person's attention. */
export async function showHow({ tabId }: PageInFront): Promise<void> {
  if (tabId === null) return;
  await browser.scripting.executeScript({ target: { tabId }, files: ['/teach.js' as never] });
  window.close();
}

/** Opens the study that the page invites to, in a page of our own; nothing is joined by that. */
export async function openInvitation(link: string): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/studies.html#join=${encodeURIComponent(link)}` as '/studies.html'),
  });
}

/** Must be called in a click: the browser asks the person. */
export function requestPermission(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** The front end that people host themselves in this tab. The popup was opened on it, so it may look once. */
async function siteShownIn(tabId: number | null): Promise<Site | null> {
  if (tabId === null) return null;
  const candidates = sites.filter(({ signature }) => signature);
  const signatures = candidates.map(({ signature = [] }) => signature.map(({ css }) => css));
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId },
      args: [signatures],
      func: (all: string[][]) => all.findIndex((any) => any.some((css) => document.querySelector(css))),
    });
    return candidates[found?.result ?? -1] ?? null;
  } catch {
    // A page of the browser's own takes no script.
    return null;
  }
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
