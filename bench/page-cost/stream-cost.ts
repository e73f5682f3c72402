/** One long answer streamed into a long chat → what the content script took of it, and what the whole page took. */
import type { CDPSession } from 'playwright-core';
import type { ChatSites } from '../../e2e/chat-sites/server.ts';
import { costOfScript, type ScriptCost } from './attribution.ts';
import {
  expectJudged,
  inBrowser,
  JUDGED_MS,
  openLongChat,
  streamLongAnswer,
  type Builds,
  type ContentScript,
  type MeasuredKind,
} from './chat-browser.ts';
import { traceWhile } from './trace.ts';

/** Times in milliseconds, of the page's main thread. */
export interface StreamCost extends ScriptCost {
  /** All JavaScript, the page's own with it. */
  pageScript: number;
  /** All tasks. */
  pageTasks: number;
  /** Bytes that JavaScript still holds in the page's process after garbage collection, DOM wrappers with it. */
  heap: number;
}

export async function measureStream(
  builds: Builds,
  sites: ChatSites,
  kind: MeasuredKind,
  script: ContentScript,
): Promise<StreamCost> {
  return inBrowser(builds[script], sites, async (chromium) => {
    const chat = await openLongChat(chromium, kind);
    const cdp = await chromium.context.newCDPSession(chat.page);
    await cdp.send('Performance.enable');
    const before = await pageTimes(cdp);
    const events = await traceWhile(chromium.context.browser()!, async () => {
      await streamLongAnswer(chat);
      await chat.page.waitForTimeout(kind.judgedMs ?? JUDGED_MS);
    });
    const after = await pageTimes(cdp);
    const heap = await heapAfterCollection(cdp);
    await expectJudged(chromium, script === 'with' ? 1 : 0);
    return {
      ...costOfScript(events, contentScriptOf(chromium.extensionId)),
      pageScript: after.script - before.script,
      pageTasks: after.tasks - before.tasks,
      heap,
    };
  });
}

async function heapAfterCollection(cdp: CDPSession): Promise<number> {
  // Twice: what the first round finalises is freed by the second.
  for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
  const usage = (await cdp.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
  };
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0);
}

/** What the address of a content script starts with, and no other script of the extension's. */
export const contentScriptOf = (extensionId: string) => `chrome-extension://${extensionId}/`;

async function pageTimes(cdp: CDPSession): Promise<{ script: number; tasks: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const ms = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN);
  return { script: ms('ScriptDuration'), tasks: ms('TaskDuration') };
}
