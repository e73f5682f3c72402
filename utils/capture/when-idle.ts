/** Takes small steps while the page has nothing better to do, a few at a time, until they are done. */

/** Time left in an idle moment below which no further step is begun, in milliseconds. */
const LEAST_LEFT_MS = 5;

export function stepWhenIdle(steps: Iterator<unknown>, window: Window, signal: AbortSignal): void {
  const go = (idle: IdleDeadline) => {
    while (!signal.aborted && idle.timeRemaining() > LEAST_LEFT_MS) if (steps.next().done) return;
    if (!signal.aborted) window.requestIdleCallback(go);
  };
  window.requestIdleCallback(go);
}
