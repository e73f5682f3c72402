/**
 * The element that shows a question → the elements that show its answer: what stands after it, on the first level
 * outwards where anything does, up to where the person types.
 */
import { flatChildren, flatParent, flatTexts, isAround } from './flat-tree.ts';
import { isBare, isTime } from './labels.ts';
import { isLeftOut } from './left-out.ts';

export interface Around {
  /** Where the person types. */
  composer: Element | null;
  /** The next question, where there is one. */
  next: Element | null;
  /** Whether this text has come since the question was sent. */
  isNew: (text: Text) => boolean;
}

export function findAnswer(echo: Element, { composer, next, isNew }: Around): Element[] {
  const ends = [composer, next].filter((end) => end !== null);
  let bare: Element[] = [];
  for (let level = echo; ;) {
    const parent = flatParent(level);
    if (!parent || parent.localName === 'html') return bare;
    const { after, isLast } = siblingsAfter(level, parent, ends);
    const shown = after.filter((element) => hasNewText(element, isNew));
    // A name or a time beside the question stands further in than the answer.
    if (shown.some((element) => !isBare(textOf(element)) && !isTime(textOf(element)))) return shown;
    if (bare.length === 0) bare = shown.filter((element) => !isTime(textOf(element)));
    if (isLast) return bare;
    level = parent;
  }
}

/** `isLast`: an end lies among them, so nothing further out belongs to the answer. */
function siblingsAfter(level: Element, parent: Element, ends: readonly Element[]) {
  const children = flatChildren(parent);
  const siblings = children.slice(children.indexOf(level) + 1);
  const end = siblings.findIndex((sibling) => ends.some((one) => isAround(sibling, one)));
  const isLast = end >= 0 || ends.some((one) => isAround(parent, one));
  // Where one types above the messages, what stands beside the list is none of them.
  const isBeside = end < 0 && isLast && parent !== flatParent(ends[0] as Element);
  const after = isBeside ? [] : siblings.slice(0, end < 0 ? undefined : end);
  return { after: after.filter(isElement).filter((element) => !isLeftOut(element)), isLast };
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function hasNewText(element: Element, isNew: (text: Text) => boolean): boolean {
  for (const text of flatTexts(element, isLeftOut)) if (text.data.trim() && isNew(text)) return true;
  return false;
}

/** All words of an answer's as they are drawn, without layout. */
export function textOf(element: Element): string {
  let text = '';
  for (const { data } of flatTexts(element, isLeftOut)) text += data;
  return text;
}
