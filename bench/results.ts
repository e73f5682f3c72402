/** What one run of the bench found. The names are those of `results.json`. */
import type { Machine } from './machine.ts';
import type { ScriptCost } from './page-cost/attribution.ts';
import type { Sizes } from './size.ts';
import type { Spread } from './spread.ts';

/** Times in milliseconds, heap in bytes. */
export interface PageResults {
  name: string;
  /** The content script while the answer streams and is judged. */
  stream: Record<keyof ScriptCost, Spread>;
  /** The whole page meanwhile, its own work included. */
  page: {
    scriptWith: Spread;
    scriptWithout: Spread;
    tasksWith: Spread;
    tasksWithout: Spread;
  };
  /** What the page holds more with the content script than without it, afterwards. */
  heap: Spread;
  start: Record<keyof ScriptCost, Spread>;
  typing: Record<keyof ScriptCost, Spread>;
  badge: { awake: Spread; asleep: Spread };
}

export interface Results {
  /** ISO date. */
  date: string;
  mode: 'full' | 'quick';
  machine: Machine & { chromium: string };
  conditions: { turns: number; tokens: number; tokenDelayMs: number; keyPresses: number };
  size: Sizes;
  pages: PageResults[];
  /** As in each page, over all of them. */
  heap: Spread;
}
