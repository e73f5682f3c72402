/**
 * What the person just sent → the element in which the page shows it. Pages set apostrophes and dashes their own way
 * and may turn marks into formatting, so letters and digits alone are compared.
 */
import { flatParent, flatTexts, isAround } from './flat-tree.ts';
import { isOutside, isSeen } from './left-out.ts';

/** Longest start of a prompt that is looked for, in letters and digits: pages fold away the rest. */
const NEEDLE = 300;
/** Letters and digits that a page puts into the same element: a name, a time. */
const BESIDE = 40;
/** Places tried: an answer may quote the question. */
const MOST_TRIED = 8;

export function keyOf(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  const letters = folded.replace(/[^\p{L}\p{N}]+/gu, '');
  return letters || folded.replace(/\s+/g, '');
}

/** The last element that shows it and barely more, looked for only where `isNew` says that text has come since. */
export function findEcho(root: Element, sent: string, isNew: (text: Text) => boolean): Element | null {
  const key = keyOf(sent);
  const needle = key.slice(0, NEEDLE);
  if (!needle) return null;
  // Of what was read so far, from the end: the letters that a place beginning further up may still need.
  let tail = '';
  let places: { node: Text; length: number }[] = [];
  let tried = 0;
  for (const node of flatTexts(root, isOutside, { backwards: true })) {
    const own = keyOf(node.data);
    if (!own) continue;
    tail = (own + tail).slice(0, own.length + needle.length);
    places = [{ node, length: own.length }, ...places].slice(0, 200);
    const at = tail.lastIndexOf(needle, own.length - 1);
    if (at < 0 || !isNew(node)) continue;
    const echo = around(node, nodeAt(places, at + needle.length - 1));
    if (echo && echo !== root && fits(echo, key) && isSeen(echo)) return echo;
    if (++tried >= MOST_TRIED) return null;
  }
  return null;
}

function nodeAt(places: readonly { node: Text; length: number }[], position: number): Text | null {
  let end = 0;
  for (const { node, length } of places) {
    end += length;
    if (position < end) return node;
  }
  return null;
}

/** The innermost element around both. */
function around(first: Text, last: Text | null): Element | null {
  let element = flatParent(first);
  while (element && last && !isAround(element, last)) element = flatParent(element);
  return element;
}

/** Barely longer than what was sent; of a long prompt a page may show less. */
function fits(element: Element, key: string): boolean {
  let length = 0;
  for (const { data } of flatTexts(element, isOutside)) {
    length += keyOf(data).length;
    if (length > key.length + BESIDE) return false;
  }
  return true;
}
