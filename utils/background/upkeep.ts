/**
 * What happens by itself: the first-run page, watching tabs that were open at install or update, and the
 * hourly purge. Alarms are made anew at each start, because an update clears them.
 */
import { browser, type Browser } from 'wxt/browser';
import { UNDO_MS } from '../log/undo.ts';
import { installMatches } from '../sites/install-matches.ts';

/** Both alarms lead to the same purge: the one by the hour, the other once an undo is past. */
export const PURGE_ALARMS = ['purge', 'forget-undo'];
const [PURGE_ALARM = '', FORGET_UNDO_ALARM = ''] = PURGE_ALARMS;
const PURGE_EVERY_MINUTES = 60;

export async function ensurePurgeAlarm(): Promise<void> {
  if (await browser.alarms.get(PURGE_ALARM)) return;
  await browser.alarms.create(PURGE_ALARM, { periodInMinutes: PURGE_EVERY_MINUTES, delayInMinutes: 1 });
}

/** A deleted record lingers no longer than it can be brought back. */
export async function forgetUndoLater(): Promise<void> {
  await browser.alarms.create(FORGET_UNDO_ALARM, { delayInMinutes: UNDO_MS / 60_000 + 0.1 });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Chrome runs a new content script only in pages loaded from now on; Firefox does this by itself. */
export async function watchOpenTabs(scriptFile: string, matches = installMatches): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.map((tab) => inject(tab, scriptFile)));
}

async function inject({ id }: Browser.tabs.Tab, file: string): Promise<void> {
  if (id === undefined) return;
  try {
    await browser.scripting.executeScript({ target: { tabId: id }, files: [file as never] });
  } catch {
    // A discarded tab or an error page takes no script; it is watched once it is loaded again.
  }
}
