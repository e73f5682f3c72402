/** Where the person last typed: on a page nobody described that is where one writes to the AI. */
import { isSeen } from './left-out.ts';

export interface LastTyped {
  /** Null until something was typed, and once its element is gone. */
  element(): Element | null;
}

/** One line is for writing too, unless it says that it is for something else. */
const WRITING =
  'textarea, [contenteditable]:not([contenteditable="false"]), input:not([type]), input[type="text"]';
const OTHER = '[role="search"] *, nav *, [role="searchbox"], [type="search"], [aria-hidden="true"]';

export function followTyping(document: Document, signal: AbortSignal): LastTyped {
  let last: Element | null = null;
  let root: Document | ShadowRoot = document;
  document.addEventListener(
    'input',
    (event) => {
      // Of nested elements that can be edited the outermost holds all that is typed.
      const box = event
        .composedPath()
        .findLast((target): target is Element => target instanceof Element && isWriting(target));
      if (!box) return;
      last = box;
      root = box.getRootNode() as Document | ShadowRoot;
    },
    { capture: true, passive: true, signal },
  );
  return {
    element() {
      // Some pages make their box anew after each message.
      if (last && !last.isConnected)
        last = [...root.querySelectorAll(WRITING)].findLast((box) => isWriting(box) && isSeen(box)) ?? null;
      return last;
    },
  };
}

const isWriting = (element: Element): boolean => element.matches(WRITING) && !element.matches(OTHER);
