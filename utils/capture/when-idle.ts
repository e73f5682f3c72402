/** Takes small steps while the page has nothing better to do, a few at a time, until they are done. */

/** Time left in an idle moment below which no further step is begun, in milliseconds. */
const LEAST_LEFT_MS = 5;

/** Resolves when the steps are done, or the extension has gone away. */
export function stepWhenIdle(steps: Iterator<unknown>, window: Window, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = (idle: IdleDeadline) => {
      while (!signal.aborted && idle.timeRemaining() > LEAST_LEFT_MS) if (steps.next().done) return resolve();
      if (signal.aborted) resolve();
      else window.requestIdleCallback(go);
    };
    window.requestIdleCallback(go);
  });
}
