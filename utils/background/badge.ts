/**
 * The number on the toolbar button: records waiting for an answer, everywhere; a mark in the one tab whose
 * page can't be read; a mark everywhere while the log can't be written.
 */
import { browser } from 'wxt/browser';
import type { Problem } from '../messaging/problem.ts';

const WAITING = '#b45309';
const TROUBLE = '#b91c1c';

export interface Badge {
  showPending(): Promise<void>;
  showReadable(tabId: number, readable: boolean): Promise<void>;
  showProblem(problem: Problem): Promise<void>;
}

export function createBadge(pendingCount: () => Promise<number>): Badge {
  /** Of many wishes to count at once, one that runs and one that comes after it are enough. */
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const show = async () => {
    const waiting = await pendingCount();
    await browser.action.setBadgeBackgroundColor({ color: WAITING });
    await browser.action.setBadgeText({
      text: waiting === 0 ? '' : waiting > 99 ? '99+' : String(waiting),
    });
  };
  const run = async () => {
    next = null;
    running = show();
    try {
      await running;
    } finally {
      running = null;
    }
  };

  return {
    showPending: () => (running ? (next ??= running.catch(() => {}).then(run)) : run()),

    async showReadable(tabId, readable) {
      try {
        // Null takes the tab's own text away, so that the number shows again; the types know only strings.
        await browser.action.setBadgeText({ tabId, text: readable ? null : '!' } as {
          tabId: number;
          text: string;
        });
        if (!readable) await browser.action.setBadgeBackgroundColor({ tabId, color: TROUBLE });
      } catch {
        // The tab was closed in the meantime; there is nothing left to mark.
      }
    },

    async showProblem() {
      await browser.action.setBadgeBackgroundColor({ color: TROUBLE });
      await browser.action.setBadgeText({ text: '!' });
    },
  };
}
