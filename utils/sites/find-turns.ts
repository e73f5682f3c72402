/**
 * Page → its turns, in order, under the first generation of the site that has any. Finds elements only;
 * `read-turn.ts` reads them. No turn is a value: the page may be empty, or may have changed.
 */
import type { Candidate, Generation, Site } from './site.ts';

export type Role = 'user' | 'assistant';

export interface TurnElement {
  element: Element;
  role: Role;
}

export interface FoundTurns {
  generation: Generation;
  turns: TurnElement[];
  /** Turns with words in them that are neither the person's nor an answer: the page has changed. */
  nobodys: number;
  /** Elements of turns before these that were not looked at. */
  before: number;
  /** The selector that found them. */
  by: string;
}

/** Hidden siblings hold the other branches of an edited or regenerated turn. */
export const HIDDEN = '[hidden], [inert], [aria-hidden="true"]';

/** `last`: look no further back than this many elements; a long conversation is long to search. */
export function findTurns(root: ParentNode, site: Site, last = Infinity): FoundTurns | null {
  for (const generation of site.generations) {
    for (const candidate of generation.turn) {
      const elements = [...root.querySelectorAll(candidate.css)];
      const found = turnsAmong(elements.slice(-last), generation);
      if (found.turns.length)
        return { ...found, before: Math.max(0, elements.length - last), by: candidate.css };
    }
  }
  return null;
}

function turnsAmong(elements: readonly Element[], generation: Generation): Omit<FoundTurns, 'before' | 'by'> {
  const turns: TurnElement[] = [];
  let nobodys = 0;
  let outermost: Element | null = null;
  for (const element of elements) {
    if (outermost?.contains(element)) continue;
    outermost = element;
    const role = roleOf(element, generation);
    if (role) turns.push({ element, role });
    else if (holdsWords(element, generation)) nobodys++;
  }
  const isBranch = branchTest(turns);
  const shown = turns.filter((turn) => !isBranch(turn));
  return { generation, turns: shown.length ? shown : turns, nobodys };
}

/**
 * Under an open dialog all turns are hidden together; one that is hidden beside others is a branch. Turns share
 * their parents, so each parent is asked once.
 */
function branchTest(turns: readonly TurnElement[]): (turn: TurnElement) => boolean {
  const hiddenParents = new Map<Element | null, Element | null>();
  const hiddenAround = (parent: Element | null): Element | null => {
    if (!hiddenParents.has(parent)) hiddenParents.set(parent, parent?.closest(HIDDEN) ?? null);
    return hiddenParents.get(parent) ?? null;
  };
  return ({ element }) => {
    const hidden = element.matches(HIDDEN) ? element : hiddenAround(element.parentElement);
    return !!hidden && ![turns[0], turns.at(-1)].every((turn) => turn && hidden.contains(turn.element));
  };
}

/** Whether a turn's words lie in it; a notice between the turns has none in those places. */
function holdsWords(element: Element, { userText, answerText }: Generation): boolean {
  return [...userText, ...answerText].some(
    ({ css }) => css !== ':scope' && element.querySelector(css)?.textContent?.trim(),
  );
}

function roleOf(element: Element, { user, assistant }: Generation): Role | null {
  if (element.matches(user)) return 'user';
  if (element.matches(assistant)) return 'assistant';
  if (element.querySelector(user)) return 'user';
  return element.querySelector(assistant) ? 'assistant' : null;
}

/** The first element that any candidate matches. */
export function firstMatch(root: ParentNode, candidates: readonly Candidate[]): Element | null {
  for (const { css } of candidates) {
    const found = root.querySelector(css);
    if (found) return found;
  }
  return null;
}
