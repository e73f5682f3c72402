/** What was pointed at in a turn → the selector of all the words of that turn: a paragraph is widened to its message. */
import { tokensOf } from './selectors.ts';

/** Parts of a text, which lie in what holds all of it. */
const PART =
  'p, ul, ol, li, pre, code, table, thead, tbody, tr, td, th, blockquote, h1, h2, h3, h4, h5, h6, a, b, em, i, s, strong, span, br';

export function textPlace(pointed: Element, turn: Element): string {
  const place = widened(pointed, turn);
  if (place === turn) return ':scope';
  const [named] = tokensOf(place).filter(
    ({ css, cost }) => cost < 9 && turn.querySelectorAll(css).length === 1,
  );
  return named?.css ?? pathIn(place, turn);
}

/** As far out as everything beside it is text too. */
function widened(pointed: Element, turn: Element): Element {
  let place = pointed;
  while (place !== turn && place.parentElement) {
    const parent: Element = place.parentElement;
    const isPart = place.matches(PART) && [...parent.children].every((child) => child.matches(PART));
    if (!isPart) return place;
    if (
      parent === turn &&
      [...turn.children].length > 1 &&
      !place.matches('p, ul, ol, pre, table, blockquote')
    )
      return place;
    place = parent;
  }
  return place;
}

function pathIn(place: Element, turn: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = place; at && at !== turn; at = at.parentElement) {
    const same = [...(at.parentElement?.children ?? [])].filter(
      ({ localName }) => localName === at?.localName,
    );
    steps.unshift(same.length > 1 ? `${at.localName}:nth-of-type(${same.indexOf(at) + 1})` : at.localName);
  }
  return `:scope > ${steps.join(' > ')}`;
}
