/** The whole bench: every measurement on every page, in an order in which a machine that gets slower harms both sides alike. */
import { existsSync } from 'node:fs';
import { startChatSites, type ChatSites } from '../e2e/chat-sites/server.ts';
import { chatKinds, type ChatKind } from '../e2e/pages/chat.page.ts';
import { machine } from './machine.ts';
import { answers, TOKEN_DELAY_MS, TOKENS } from './page-cost/answers.ts';
import type { ScriptCost } from './page-cost/attribution.ts';
import { measureBadge } from './page-cost/badge-delay.ts';
import { inBrowser, makeBuilds, TURNS, type Builds } from './page-cost/chat-browser.ts';
import { measureStart } from './page-cost/start-cost.ts';
import { measureStream, type StreamCost } from './page-cost/stream-cost.ts';
import { KEY_PRESSES, measureTyping } from './page-cost/typing-cost.ts';
import type { PageResults, Results } from './results.ts';
import { sizesOf } from './size.ts';
import { spread, spreadOf } from './spread.ts';

const REPEATS = {
  full: { stream: 3, start: 3, typing: 1, badge: 5 },
  quick: { stream: 1, start: 1, typing: 1, badge: 1 },
};

export interface BenchOptions {
  extensionDir: string;
  date: string;
  mode: Results['mode'];
  tell: (step: string) => void;
}

interface Bench extends BenchOptions {
  builds: Builds;
  sites: ChatSites;
}

export async function measure(options: BenchOptions): Promise<Results> {
  if (!existsSync(options.extensionDir))
    throw new Error('The extension is not built: run `npm run build` first.');
  const on = machine();
  const builds = makeBuilds(options.extensionDir);
  const sites = await startChatSites({ answers, tokenDelayMs: TOKEN_DELAY_MS });
  try {
    const bench = { ...options, builds, sites };
    const streams = await measureStreams(bench);
    const pages: PageResults[] = [];
    for (const kind of chatKinds) pages.push(await measurePage(bench, kind, pairsOf(streams, kind)));
    const chromium = await inBrowser(builds.with, sites, async ({ context }) => context.browser()!.version());
    return {
      date: options.date,
      mode: options.mode,
      machine: { ...on, chromium },
      conditions: { turns: TURNS, tokens: TOKENS, tokenDelayMs: TOKEN_DELAY_MS, keyPresses: KEY_PRESSES },
      size: sizesOf(options.extensionDir),
      pages,
      heap: spreadOf(streams, heapAdded),
    };
  } finally {
    await sites.close();
    builds.remove();
  }
}

interface Pair {
  kind: ChatKind;
  with: StreamCost;
  without: StreamCost;
}

/** All pages once, then all again; of each pair, the side that comes first changes. */
async function measureStreams({ builds, sites, mode, tell }: Bench): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 1; round <= REPEATS[mode].stream; round++) {
    for (const kind of chatKinds) {
      tell(`${kind.name}: a long answer, ${round} of ${REPEATS[mode].stream}`);
      const one = (script: 'with' | 'without') => measureStream(builds, sites, kind, script);
      if (round % 2) pairs.push({ kind, with: await one('with'), without: await one('without') });
      else pairs.push({ kind, without: await one('without'), with: await one('with') });
    }
  }
  return pairs;
}

const pairsOf = (pairs: readonly Pair[], kind: ChatKind) => pairs.filter((pair) => pair.kind === kind);
const heapAdded = (pair: Pair) => pair.with.heap - pair.without.heap;

async function measurePage(bench: Bench, kind: ChatKind, pairs: readonly Pair[]): Promise<PageResults> {
  const { builds, sites, mode, tell } = bench;
  tell(`${kind.name}: start, typing, badge`);
  const start = await repeat(REPEATS[mode].start, () => measureStart(builds, sites, kind));
  const typing = await repeat(REPEATS[mode].typing, () => measureTyping(builds, sites, kind));
  const badge = await measureBadge(builds, sites, kind, REPEATS[mode].badge);
  return {
    name: kind.name,
    stream: spreadOfCost(pairs.map((pair) => pair.with)),
    page: {
      scriptWith: spreadOf(pairs, (pair) => pair.with.pageScript),
      scriptWithout: spreadOf(pairs, (pair) => pair.without.pageScript),
      tasksWith: spreadOf(pairs, (pair) => pair.with.pageTasks),
      tasksWithout: spreadOf(pairs, (pair) => pair.without.pageTasks),
    },
    heap: spreadOf(pairs, heapAdded),
    start: spreadOfCost(start),
    typing: spreadOfCost(typing),
    badge: { awake: spread(badge.awake), asleep: spread(badge.asleep) },
  };
}

async function repeat<T>(times: number, once: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let time = 0; time < times; time++) all.push(await once());
  return all;
}

const spreadOfCost = (costs: readonly ScriptCost[]): PageResults['stream'] => ({
  cpu: spreadOf(costs, (cost) => cost.cpu),
  wall: spreadOf(costs, (cost) => cost.wall),
  entries: spreadOf(costs, (cost) => cost.entries),
  longestTask: spreadOf(costs, (cost) => cost.longestTask),
  longestTaskCpu: spreadOf(costs, (cost) => cost.longestTaskCpu),
  layout: spreadOf(costs, (cost) => cost.layout),
  gc: spreadOf(costs, (cost) => cost.gc),
});
