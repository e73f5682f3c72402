import { describe, expect, test } from 'vitest';
import { costOfScript, type TraceEvent } from './attribution.ts';

const OURS = 'chrome-extension://abc/content-scripts/';
const ours = { data: { url: `${OURS}chat.js` } };
const page = { data: { url: 'https://chatgpt.com/start.js' } };

/** A slice from `start` to `end`, in milliseconds, that was on the processor for half of that time. */
const slice = (name: string, start: number, end: number, args: TraceEvent['args'] = {}): TraceEvent => ({
  name,
  ph: 'X',
  ts: 1000 * start,
  dur: 1000 * (end - start),
  tdur: 500 * (end - start),
  pid: 1,
  tid: 1,
  args,
});

const cases: [string, TraceEvent[], { wall: number; entries: number; longestTask: number }][] = [
  ['a call of ours', [slice('FunctionCall', 0, 4, ours)], { wall: 4, entries: 1, longestTask: 4 }],
  ['a call of the page’s', [slice('FunctionCall', 0, 4, page)], { wall: 0, entries: 0, longestTask: 0 }],
  [
    'a call of ours inside another of ours, once',
    [slice('FunctionCall', 0, 4, ours), slice('FunctionCall', 1, 3, ours)],
    { wall: 4, entries: 1, longestTask: 4 },
  ],
  [
    'a call of ours inside one of the page’s',
    [slice('FunctionCall', 0, 9, page), slice('FunctionCall', 1, 3, ours)],
    { wall: 2, entries: 1, longestTask: 2 },
  ],
  [
    'a call of ours without the page’s call that it sets off',
    [slice('FunctionCall', 0, 9, ours), slice('FunctionCall', 1, 4, page)],
    { wall: 6, entries: 1, longestTask: 6 },
  ],
  [
    'another script of the same extension',
    [slice('FunctionCall', 0, 4, { data: { url: 'chrome-extension://abc/chunks/popup.js' } })],
    { wall: 0, entries: 0, longestTask: 0 },
  ],
  [
    'a timer of ours, with the microtasks after its call',
    [slice('TimerFire', 0, 9), slice('FunctionCall', 1, 3, ours), slice('RunMicrotasks', 3, 8)],
    { wall: 9, entries: 1, longestTask: 9 },
  ],
  [
    'a timer of the page’s, and one of ours after it',
    [
      slice('TimerFire', 0, 9),
      slice('FunctionCall', 1, 8, page),
      slice('TimerFire', 10, 12),
      slice('FunctionCall', 10, 11, ours),
    ],
    { wall: 2, entries: 1, longestTask: 2 },
  ],
  [
    'two calls in one task together, and a third in the next by itself',
    [
      slice('RunTask', 0, 20),
      slice('FunctionCall', 1, 4, ours),
      slice('FunctionCall', 6, 9, ours),
      slice('RunTask', 30, 40),
      slice('FunctionCall', 31, 35, ours),
    ],
    { wall: 10, entries: 3, longestTask: 6 },
  ],
  [
    'slices in whatever order the trace has them',
    [slice('FunctionCall', 1, 3, ours), slice('FunctionCall', 0, 9, page)],
    { wall: 2, entries: 1, longestTask: 2 },
  ],
];

describe('the cost of a script', () => {
  test.each(cases)('counts %s', (_, events, expected) => {
    expect(costOfScript(events, OURS)).toMatchObject(expected);
  });

  test('is processor time and wall time side by side', () => {
    expect(costOfScript([slice('EvaluateScript', 0, 4, ours)], OURS)).toMatchObject({ cpu: 2, wall: 4 });
  });

  test('keeps threads apart', () => {
    const elsewhere = { ...slice('FunctionCall', 1, 3, ours), tid: 2 };
    expect(costOfScript([slice('FunctionCall', 0, 4, ours), elsewhere], OURS)).toMatchObject({
      wall: 6,
      entries: 2,
    });
  });

  test('holds the layout and the garbage collection it sets off, and nobody else’s', () => {
    const cost = costOfScript(
      [
        slice('FunctionCall', 0, 10, ours),
        slice('UpdateLayoutTree', 1, 3),
        slice('Layout', 3, 5),
        slice('MinorGC', 6, 8),
        slice('V8.GCScavenger', 6, 8),
        slice('Layout', 20, 30),
      ],
      OURS,
    );
    expect(cost).toMatchObject({ wall: 10, layout: 2, gc: 1 });
  });
});
