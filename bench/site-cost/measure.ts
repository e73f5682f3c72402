/** Every page and the heavy ones, each in a browser of its own, between measurements of the first two sites' pages. */
import type { ChatSites } from '../../e2e/chat-sites/server.ts';
import type { Builds } from '../page-cost/chat-browser.ts';
import { measureStream } from '../page-cost/stream-cost.ts';
import { rowOf, yardstickOf, type Measured, type MeasuredCost } from './compare.ts';
import type { SiteKind } from './kinds.ts';

/** An answer that is not judged at once is measured anew so often. */
const TRIES = 3;

export interface SiteCostOptions {
  builds: Builds;
  chats: ChatSites;
  kinds: readonly SiteKind[];
  /** Measurements of a page that is called dearer after the first; their median counts. */
  again: number;
  /** Times the first two sites' pages are measured. */
  yardsticks: number;
  tell: (step: string) => void;
}

export async function measureSites(options: SiteCostOptions): Promise<Measured[]> {
  const { kinds, again, yardsticks } = options;
  const found = new Map<SiteKind, Measured>();
  const measure = async (kind: SiteKind) => {
    const cost = await measureOnce(options, kind);
    const { name, isYardstick, isHeavy } = kind;
    const costs = [...(found.get(kind)?.costs ?? []), ...(cost ? [cost] : [])];
    found.set(kind, { name, isYardstick, isHeavy, costs });
  };
  const yard = kinds.filter(({ isYardstick }) => isYardstick);
  const rest = kinds.filter(({ isYardstick }) => !isYardstick);
  for (const part of spreadOut(yard, rest, yardsticks)) await measure(part);

  const yardstick = yardstickOf([...found.values()]);
  for (const [kind, measured] of [...found]) {
    if (!rowOf(measured, yardstick).isDearer) continue;
    for (let time = 0; time < again; time++) await measure(kind);
  }
  return kinds.map((kind) => found.get(kind) as Measured);
}

/** `yard` comes `times` times, at the start, at the end and in between, so that both meet the same machine. */
function spreadOut(yard: readonly SiteKind[], rest: readonly SiteKind[], times: number): SiteKind[] {
  const size = Math.ceil(rest.length / Math.max(1, times - 1));
  const parts = Array.from({ length: times }, (_, at) => rest.slice(at * size, (at + 1) * size));
  return parts.flatMap((part) => [...yard, ...part]);
}

/** Null where the answer was never judged. */
async function measureOnce(
  { builds, chats, tell }: SiteCostOptions,
  kind: SiteKind,
): Promise<MeasuredCost | null> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    tell(attempt === 1 ? kind.name : `${kind.name}, again`);
    try {
      const { cpu, longestTask, longestTaskCpu, entries } = await measureStream(builds, chats, kind, 'with');
      tell(`  ${cpu.toFixed(1)} ms`);
      return { cpu, longestTask, longestTaskCpu, entries };
    } catch (error) {
      tell(`  ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  return null;
}
