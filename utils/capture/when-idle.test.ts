import { describe, expect, test } from 'vitest';
import { stepWhenIdle } from './when-idle.ts';

/** A window whose idle moments last as long as the test says; each step takes a millisecond of them. */
function fakeWindow() {
  const waiting: IdleRequestCallback[] = [];
  let left = 0;
  const steps = { taken: 0 };
  function* counting(n: number) {
    for (let at = 0; at < n; at++) {
      steps.taken++;
      left--;
      yield;
    }
  }
  const idle = (ms: number) => {
    left = ms;
    waiting.shift()?.({ didTimeout: false, timeRemaining: () => left });
  };
  const window = { requestIdleCallback: (callback: IdleRequestCallback) => waiting.push(callback) };
  return { window: window as unknown as Window, counting, steps, idle, waiting };
}

describe('steps taken while a page is idle', () => {
  test('stop before the moment is used up, go on in the next, and end', () => {
    const { window, counting, steps, idle, waiting } = fakeWindow();
    void stepWhenIdle(counting(8), window, new AbortController().signal);
    expect(steps.taken).toBe(0);
    idle(10);
    expect(steps.taken).toBe(5);
    idle(50);
    expect(steps.taken).toBe(8);
    expect(waiting).toEqual([]);
  });

  test('are not begun in a moment that is too short', () => {
    const { window, counting, steps, idle, waiting } = fakeWindow();
    void stepWhenIdle(counting(2), window, new AbortController().signal);
    idle(4);
    expect(steps.taken).toBe(0);
    expect(waiting).toHaveLength(1);
  });

  test('stop for good when the extension goes away', () => {
    const { window, counting, steps, idle, waiting } = fakeWindow();
    const gone = new AbortController();
    void stepWhenIdle(counting(100), window, gone.signal);
    idle(10);
    gone.abort();
    idle(50);
    expect(steps.taken).toBe(5);
    expect(waiting).toEqual([]);
  });
});
