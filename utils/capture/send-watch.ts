/**
 * Did the person send something, and what? What stood in the composer when Enter or the mouse was pressed,
 * once the composer is empty. Anchors everything that follows: what was sent here is no history. The words
 * stay in this page's memory.
 */
import { composerText } from '../sites/page-signs.ts';
import type { Sent } from './snapshot.ts';

/** A press that has not emptied the composer after this long sent nothing. */
const ARMED_MS = 4_000;
/** Some pages show the question before they empty the composer; hardly one later than this. */
const OPEN_MS = 1_000;
/** Looks for the emptied composer this often while armed. */
const LOOK_MS = 150;
const MAX_SENT = 2_000;

export interface SendWatch {
  /** What was last sent, as of now. */
  last(): Sent | null;
  /** Whether something was pressed a moment ago and it can't be told yet if that sent anything. */
  isOpen(): boolean;
}

export interface SendWatchDeps {
  document: Document;
  composer: () => Element | null;
  /** Whether whatever is pressed beside it may be a button; else only what says that it is one. */
  anyPress: boolean;
  now: () => number;
  later: (step: () => void, ms: number) => void;
  signal: AbortSignal;
  /** A press that may send, before the page knows of it. */
  onArmed: () => void;
  onSent: (sent: Sent) => void;
}

/** How far around a composer without a form its buttons may lie. */
const FRAME_DEPTH = 6;

const isButton = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('button, [role="button"]');

function frameOf(box: Element): Element {
  const form = box.closest('form, fieldset');
  if (form) return form;
  let frame = box;
  for (let depth = 0; depth < FRAME_DEPTH && frame.parentElement?.matches(':not(body, main)'); depth++) {
    frame = frame.parentElement;
  }
  return frame;
}

export function watchSends({
  document,
  composer,
  anyPress,
  now,
  later,
  signal,
  onArmed,
  onSent,
}: SendWatchDeps): SendWatch {
  let armed: Sent | null = null;
  let last: Sent | null = null;

  /** Whether the press has emptied the composer by now. */
  const check = () => {
    if (!armed || signal.aborted) return;
    const box = composer();
    if (box && composerText(box) !== '') return;
    last = armed;
    armed = null;
    onSent(last);
  };
  const look = () => {
    check();
    if (!armed || signal.aborted) return;
    if (now() - armed.at < ARMED_MS) later(look, LOOK_MS);
    else armed = null;
  };

  const arm = () => {
    const box = composer();
    const text = box ? composerText(box).slice(0, MAX_SENT) : '';
    if (!text) return;
    const isWaiting = armed !== null;
    armed = { text, at: now() };
    if (isWaiting) return;
    onArmed();
    later(look, LOOK_MS);
  };

  const options = { capture: true, passive: true, signal };
  // Only a press on a button around the composer sends; a click elsewhere may clear it by leading to another chat.
  document.addEventListener(
    'pointerdown',
    (event) => {
      const box = composer();
      const path = event.composedPath();
      if (!box || path.includes(box) || !path.includes(frameOf(box))) return;
      if (anyPress || path.some(isButton)) arm();
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) arm();
    },
    options,
  );
  return {
    last() {
      check();
      return last;
    },
    isOpen: () => armed !== null && now() - armed.at < OPEN_MS,
  };
}
