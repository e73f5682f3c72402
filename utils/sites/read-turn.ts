/** Turn element → what it says, by its generation's candidates. Reads the page, never writes it. */
import { HIDDEN, type Role, type TurnElement } from './find-turns.ts';
import { MAX_READ_TEXT, readText, type ReadText } from './read-text.ts';
import type { AttributeSource, Candidate, Generation } from './site.ts';

export interface TurnText extends ReadText {
  /** False where the turn has words but none of the places for them was found: the page has changed. */
  found: boolean;
}

/** `marks`: with Markdown's signs of what is code, quote, list or table. */
export function readTurnText(
  { element, role }: TurnElement,
  generation: Generation,
  marks = false,
): TurnText {
  const buttons = role === 'user' && generation.userTextInButton === true;
  const options = {
    strip: generation.strip,
    buttons,
    marks,
    lines: role === 'user' && generation.userTextKeepsLines === true,
  };
  const candidates = role === 'user' ? generation.userText : generation.answerText;
  const bare = (text: string) =>
    generation.spokenPrefix ? text.replace(new RegExp(generation.spokenPrefix), '') : text;
  for (const message of messagesOf(element, role, generation)) {
    const places = allOutermost(message, candidates, generation.strip);
    const texts = places.map((place) => readText(place, options));
    // A place for words holds nothing else; only in the whole turn a spoken name may stand before them.
    const own = places[0] === element ? bare : (text: string) => text;
    const text = texts
      .map((part) => part.text)
      .filter((part) => part)
      .join('\n\n');
    const cut = text.length > MAX_READ_TEXT || texts.some((part) => part.cut);
    if (text) return { text: own(text.slice(0, MAX_READ_TEXT).toWellFormed()), cut, found: true };
    if (places.length) return { text: '', cut: false, found: true };
  }
  return { text: '', cut: false, found: bare(readText(element, options).text) === '' };
}

/** Where the answer's words stand in its turn. */
export function answerPlace({ element, role }: TurnElement, generation: Generation): Element {
  const [message = element] = messagesOf(element, role, generation);
  return firstOf(message, generation.answerText) ?? message;
}

/** The messages inside a turn, last first; the turn itself where the generation has no such thing. */
function messagesOf(element: Element, role: Role, generation: Generation): Element[] {
  if (role === 'user' || !generation.message || element.matches(generation.message)) return [element];
  const messages = shownIn(element, [...element.querySelectorAll(generation.message)]);
  if (!messages.length) return [element];
  const withText = messages.filter((message) => firstOf(message, generation.answerText)?.textContent?.trim());
  return withText.length ? [withText.at(-1) as Element] : messages.slice(-1);
}

function firstOf(root: Element, candidates: readonly Candidate[]): Element | undefined {
  return allOutermost(root, candidates, [])[0];
}

/** All outermost matches of the first candidate that has any, none of them inside something stripped. */
function allOutermost(root: Element, candidates: readonly Candidate[], strip: readonly string[]): Element[] {
  const stripped = strip.join(', ');
  for (const { css } of candidates) {
    if (css === ':scope') return [root];
    if (root.matches(css)) return [root];
    const kept: Element[] = [];
    for (const element of shownIn(root, [...root.querySelectorAll(css)])) {
      if (kept.at(-1)?.contains(element)) continue;
      if (stripped && isInside(element, stripped, root)) continue;
      kept.push(element);
    }
    if (kept.length) return kept;
  }
  return [];
}

/** Without those that are hidden below `root`: other branches of the same turn. */
function shownIn(root: Element, elements: Element[]): Element[] {
  return elements.filter((element) => {
    const hidden = element.closest(HIDDEN);
    return !hidden || hidden === root || !root.contains(hidden);
  });
}

/** Whether it or what holds it, up to `root`, matches. Further up a selector may have to search the whole page. */
function isInside(element: Element, css: string, root: Element): boolean {
  for (let at: Element | null = element; at; at = at === root ? null : at.parentElement) {
    if (at.matches(css)) return true;
  }
  return false;
}

/** The turn's stable identity on the page, and whether it is only for as long as the answer is written. */
export function turnKey(
  { element }: TurnElement,
  generation: Generation,
): { key: string; transient: boolean } | null {
  const key = attribute(element, generation.key);
  return key
    ? {
        key,
        transient: generation.transientKey !== undefined && new RegExp(generation.transientKey).test(key),
      }
    : null;
}

/** The turn's number in the conversation, from the digits of its attribute. */
export function turnOrder({ element }: TurnElement, generation: Generation): number | null {
  const digits = attribute(element, generation.order)?.match(/\d+/)?.[0];
  return digits === undefined ? null : Number(digits);
}

export function turnModel({ element }: TurnElement, generation: Generation): string | null {
  for (const source of generation.model) {
    const holder = holderOf(element, source);
    const label = asLabel(
      (source.attribute ? holder?.getAttribute(source.attribute) : holder && words(holder)) ?? '',
    );
    if (label) return label;
  }
  return null;
}

/** Whether the turn itself says that it is being written; null where it says nothing. */
export function ownStreamingMark({ element }: TurnElement, generation: Generation): boolean | null {
  for (const sign of generation.streaming) {
    const value = attribute(element, [sign]);
    if (value !== null) return sign.value === undefined ? value !== 'false' : value === sign.value;
  }
  return null;
}

export function isDone({ element }: TurnElement, generation: Generation): boolean {
  return generation.done.some(({ css }) =>
    css.startsWith(':scope')
      ? element.matches(css.slice(':scope'.length))
      : element.querySelector(css) !== null,
  );
}

/** Words of the page's as a label that a record can hold. */
export function asLabel(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim().slice(0, 120).toWellFormed() || null;
}

function attribute(element: Element, sources: readonly AttributeSource[]): string | null {
  for (const source of sources) {
    const value = holderOf(element, source)?.getAttribute(source.attribute);
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

const words = (element: Element): string => readText(element, { buttons: true }).text;

const holderOf = (element: Element, { css }: Candidate): Element | undefined =>
  css === ':scope' ? element : [...element.querySelectorAll(css)].at(-1);
