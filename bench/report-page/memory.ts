/** An open page of the extension → the memory it holds: its JavaScript heaps, and what the system says of its process. */
import { readdirSync, readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';

/** In bytes. */
export interface Memory {
  pageHeap: number;
  workerHeap: number;
  /** Of all processes that run the extension: its pages, their workers, its background. */
  rss: number;
  /** As `rss`, but what processes share is counted once. */
  pss: number;
}

export async function memoryOf(page: Page, profileMark: string): Promise<Memory> {
  const cdp = await page.context().newCDPSession(page);
  const pageHeap = await heapOf((method) => cdp.send(method as 'Runtime.getHeapUsage'));
  const workerHeap = await heapOf(await workerOf(cdp));
  await cdp.detach();
  const processes = rendererMemory(profileMark);
  return { pageHeap, workerHeap, ...processes };
}

type Send = (method: string) => Promise<unknown>;

/** What is left when garbage has been collected. */
async function heapOf(send: Send): Promise<number> {
  for (let time = 0; time < 2; time++) await send('HeapProfiler.collectGarbage');
  return ((await send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
}

/** The one dedicated worker of the page. */
async function workerOf(cdp: CDPSession): Promise<Send> {
  const attached = new Promise<string>((resolve) =>
    cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId);
    }),
  );
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const sessionId = await attached;
  let last = 0;
  return (method) => {
    const id = ++last;
    const reply = new Promise((resolve) =>
      cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
        const said = JSON.parse(message) as { id?: number; result?: unknown };
        if (said.id === id) resolve(said.result);
      }),
    );
    void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    return reply;
  };
}

/** Linux alone tells; elsewhere both are 0. */
function rendererMemory(profileMark: string): { rss: number; pss: number } {
  const sum = { rss: 0, pss: 0 };
  for (const pid of processIds()) {
    const [command, rollup] = [readProcess(pid, 'cmdline'), readProcess(pid, 'smaps_rollup')];
    if (!command.includes('--extension-process') || !isOf(pid, profileMark)) continue;
    const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0);
    sum.rss += kilobytes('Rss') * 1024;
    sum.pss += kilobytes('Pss') * 1024;
  }
  return sum;
}

/** Whether the process, or one that it comes from, was started with this profile. */
function isOf(pid: string, profileMark: string): boolean {
  for (let at = pid; Number(at) > 1; at = /^PPid:\s+(\d+)/m.exec(readProcess(at, 'status'))?.[1] ?? '')
    if (readProcess(at, 'cmdline').includes(profileMark)) return true;
  return false;
}

function processIds(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Empty for a process that has ended meanwhile. */
function readProcess(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
