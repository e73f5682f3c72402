// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { claude } from '../sites/claude.ts';
import type { Sent } from './snapshot.ts';
import { watchSends, type SendWatch } from './send-watch.ts';

let watch: SendWatch;
let sent: Sent[];
let armed: number;
let steps: (() => void)[];
let stop: AbortController;
let time: number;

/** Lets all that waits for later happen, for as long as a press counts. */
function pass(): void {
  for (let round = 0; round < 40; round++) {
    time += 150;
    for (const step of steps.splice(0)) step();
  }
}

const box = () => document.querySelector('[data-testid="chat-input"]') as HTMLElement;
const press = (target: Element) => target.dispatchEvent(new Event('pointerdown', { bubbles: true }));
const enter = (init: KeyboardEventInit = {}) =>
  box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));

beforeEach(() => {
  document.body.innerHTML = `<nav><button id="old">Old chat</button></nav>
    <fieldset><div data-testid="chat-input" contenteditable="true"><p>Hello</p><p>there</p></div>
    <button id="send">Send</button></fieldset>`;
  sent = [];
  armed = 0;
  steps = [];
  time = 0;
  stop = new AbortController();
  watch = watchSends({
    document,
    composer: () => document.querySelector(claude.composer[0]?.css ?? ''),
    anyPress: false,
    onArmed: () => armed++,
    now: () => time,
    later: (step) => steps.push(step),
    signal: stop.signal,
    onSent: (one) => sent.push(one),
  });
  return () => stop.abort();
});

describe('a press that may send', () => {
  test('is told once, before the page can know of it', () => {
    enter();
    expect([armed, sent.length]).toEqual([1, 0]);
    enter();
    expect(armed).toBe(1);
  });

  test('is none with nothing written', () => {
    box().textContent = '';
    enter();
    expect(armed).toBe(0);
  });
});

describe('while it can’t be told yet whether a press has sent anything', () => {
  test('that is said, for a second at most', () => {
    expect(watch.isOpen()).toBe(false);
    enter();
    expect(watch.isOpen()).toBe(true);
    time += 1_200;
    expect(watch.isOpen()).toBe(false);
  });

  test('whoever asks for what was sent is told as soon as the composer is empty', () => {
    enter();
    expect(watch.last()).toBeNull();
    box().textContent = '';
    expect(watch.last()?.text).toMatch(/^Hello/);
    expect(watch.isOpen()).toBe(false);
    pass();
    expect(sent).toHaveLength(1);
  });
});

describe('something was sent', () => {
  test('if Enter emptied the composer; its lines are apart', () => {
    enter();
    box().textContent = '';
    pass();
    expect(sent.map(({ text }) => text.split(/\s+/))).toEqual([['Hello', 'there']]);
  });

  test('if a button of the composer emptied it', () => {
    press(document.getElementById('send') as Element);
    box().textContent = '';
    pass();
    expect(sent).toHaveLength(1);
  });
});

describe('nothing was sent', () => {
  test.each([
    [
      'a click elsewhere led to another chat and dropped the draft',
      () => press(document.getElementById('old') as Element),
    ],
    ['the draft was clicked and deleted', () => press(box())],
    ['Enter was held with Shift', () => enter({ shiftKey: true })],
    ['Enter chose a word of an input method', () => enter({ isComposing: true })],
  ])('if %s', (_what, act) => {
    act();
    box().textContent = '';
    pass();
    expect(sent).toEqual([]);
  });

  test('if the composer was not emptied', () => {
    enter();
    pass();
    box().textContent = '';
    pass();
    expect(sent).toEqual([]);
  });
});
