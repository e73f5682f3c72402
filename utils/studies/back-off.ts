/** When to try again: later each time, at a random moment, so that many who were refused at once do not come back at once. */
const FIRST_MS = 60_000;
const LONGEST_MS = 24 * 60 * 60_000;

interface Failed {
  /** Tries in vain, this one included. */
  tries: number;
  /** What the collector asked for, in seconds; null where it did not. */
  retryAfter: number | null;
  /** From 0 to 1. */
  chance: number;
  now: Date;
}

export function nextTry({ tries, retryAfter, chance, now }: Failed): string {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(tries - 1, 20));
  const wait = Math.max(chance * ceiling, (retryAfter ?? 0) * 1_000);
  return new Date(now.getTime() + Math.min(wait, LONGEST_MS)).toISOString();
}
