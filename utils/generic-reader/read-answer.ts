/**
 * The elements of an answer → its words, without the name and the time that a page puts above or below them. What
 * stands alone above something built otherwise is a name; a first paragraph is not.
 */
import { MAX_READ_TEXT, readText } from '../sites/read-text.ts';
import { flatChildren, flattened } from './flat-tree.ts';
import { textOf } from './find-answer.ts';
import { isBare, isComing, isTime } from './labels.ts';
import { IN_MESSAGES, isLeftOut } from './left-out.ts';

export interface GenericAnswer {
  /** Empty while only a sign stands there that it is coming. */
  text: string;
  cut: boolean;
  /** Labels left out at its beginning: one that stood above an earlier answer is a name here too. */
  labels: string[];
}

const WORDS_IN_LINE = 'a, abbr, b, code, del, em, i, ins, kbd, mark, q, s, small, strong, sub, sup, u';
const CONTENT = 'p, ul, ol, pre, table, blockquote, h1, h2, h3, h4, h5, h6, hr';
/** Reasoning that a model's own marks enclose, shown as they are. */
const REASONING = /^\s*<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/;

export function readAnswer(parts: readonly Element[], known: ReadonlySet<string>): GenericAnswer {
  const labels: string[] = [];
  const places = contentOf(parts, known, labels);
  const texts = places.map((place) => readText(flattened(place), { strip: IN_MESSAGES, marks: true }));
  const joined = texts
    .map(({ text }) => text)
    .filter((text) => text)
    .join('\n\n')
    .replace(REASONING, '')
    .trim();
  const text = isComing(joined) ? '' : joined.slice(0, MAX_READ_TEXT).toWellFormed();
  return { text, cut: texts.some(({ cut }) => cut) || joined.length > MAX_READ_TEXT, labels };
}

/** Goes inwards as long as what is left out there is only labels. */
function contentOf(parts: readonly Element[], known: ReadonlySet<string>, labels: string[]): Element[] {
  let places = [...parts];
  for (;;) {
    const kept = withoutLabels(places, known, labels);
    const [only] = kept;
    if (kept.length !== 1 || !only || only.matches(CONTENT) || holdsWords(only)) return kept;
    const inner = flatChildren(only).filter(
      (node): node is Element => node.nodeType === Node.ELEMENT_NODE && !isLeftOut(node as Element),
    );
    const shown = inner.filter((element) => textOf(element).trim());
    if (shown.length === 0 || shown.some((element) => element.matches(WORDS_IN_LINE))) return kept;
    places = shown;
  }
}

const holdsWords = (element: Element): boolean =>
  flatChildren(element).some((node) => node.nodeType === Node.TEXT_NODE && (node as Text).data.trim());

function withoutLabels(places: readonly Element[], known: ReadonlySet<string>, labels: string[]): Element[] {
  let kept = [...places];
  for (let [first, second] = kept; first && second; [first, second] = kept) {
    const text = textOf(first).trim();
    if (!isTime(text) && !known.has(text) && !isName(first, second)) break;
    labels.push(text);
    kept = kept.slice(1);
  }
  for (let last = kept.at(-1); kept.length > 1 && last && isTime(textOf(last)); last = kept.at(-1))
    kept = kept.slice(0, -1);
  return kept;
}

/** Short, without a sentence's end, and built otherwise than what follows. */
function isName(element: Element, next: Element): boolean {
  if (!isBare(textOf(element)) || element.matches('p, ul, ol, pre, table, blockquote')) return false;
  if (element.matches('h1, h2, h3, h4, h5, h6')) return !next.matches(CONTENT);
  return element.localName !== next.localName || element.className !== next.className;
}
