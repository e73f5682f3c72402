/** A log query that follows every change, from whichever part of the extension it comes. */
import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

export type Live<T> =
  { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown };

/**
 * Runs again when `deps` change, and shows the last value meanwhile. Starts at once, without waiting for a frame.
 * `isHeld`: nothing is followed for now, because a great many changes are under way.
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[], isHeld = false): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  useLayoutEffect(() => {
    if (isHeld) return;
    // A failure is handed over as a value: liveQuery itself keeps silent about a log that can't be opened.
    const outcome = (): Promise<Live<T>> =>
      query().then(
        (value) => ({ state: 'ready', value }),
        (error: unknown) => ({ state: 'failed', error }),
      );
    const subscription = liveQuery(outcome).subscribe(setLive);
    return () => subscription.unsubscribe();
  }, [...deps, isHeld]);
  return live;
}
