/**
 * Time in which a page was in front and could be read → whole minutes with a key each. A minute counts for
 * the day on which it ended; what is left of one waits for the next.
 */
const MINUTE_MS = 60_000;

export interface ReadableMinutes {
  /** Says whether time counts from now on. */
  set(counting: boolean): void;
  /** The whole minutes since it was last asked, with a key for this batch; null where there are none. */
  take(): { minutes: number; key: string } | null;
}

/** `now`: monotonic milliseconds. `page`: made up for this page life. */
export function countReadableMinutes(now: () => number, page: string): ReadableMinutes {
  let since: number | null = null;
  let counted = 0;
  let batch = 0;
  const gather = () => {
    if (since === null) return;
    const time = now();
    counted += time - since;
    since = time;
  };
  return {
    set(counting) {
      gather();
      since = counting ? now() : null;
    },
    take() {
      gather();
      const minutes = Math.min(1440, Math.floor(counted / MINUTE_MS));
      if (minutes === 0) return null;
      counted -= minutes * MINUTE_MS;
      return { minutes, key: `minutes:${page}:${++batch}` };
    },
  };
}
