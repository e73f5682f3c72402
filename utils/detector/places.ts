/**
 * Where in a text each rule may begin, found in one pass over it: most characters begin no rule at all, so a form is
 * run at a few places instead of being searched for in the whole text.
 */
import { beginningsOf, LONGEST } from './rules/beginnings.ts';

/** Offsets in the text. */
export type Span = [start: number, end: number];

interface Entry {
  form: number;
  /** Sticky. */
  pattern: RegExp;
  /** Only where a word begins. */
  atWord: boolean;
}

export interface Places {
  /** For one, two and three characters: whether some form begins so; by a hash, so now and then wrongly so. */
  known: Uint8Array[];
  /** By the beginning itself. */
  entries: Map<number, Entry[]>;
  /** All forms as they are run, by their place in what was given. */
  patterns: RegExp[];
  /** Places of those that can begin with anything. */
  anywhere: number[];
}

const NEVER = /(?!)/g;
const SLOTS = 1 << 14;
const mixed = (hash: number, code: number) => (hash * 31 + code) & (SLOTS - 1);

/** Knows where to try forms given by their sources. */
export function placesFor(sources: string[]): Places {
  const places: Places = {
    known: Array.from({ length: LONGEST }, () => new Uint8Array(SLOTS)),
    entries: new Map(),
    patterns: [],
    anywhere: [],
  };
  for (const [form, source] of sources.entries()) {
    const beginnings = beginningsOf(source);
    const pattern = new RegExp(source, beginnings === null ? 'gm' : 'my');
    places.patterns.push(pattern);
    if (beginnings === null) places.anywhere.push(form);
    const entry: Entry = { form, pattern, atWord: beginsAtWord(source) };
    for (const beginning of beginnings ?? []) add(places, beginning, entry);
  }
  return places;
}

/** Whether the word boundary before the form is one for all of it. */
function beginsAtWord(source: string): boolean {
  let depth = 0;
  for (const character of source) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === '|' && depth === 0) return false;
  }
  return source.startsWith('\\b');
}

function add({ known, entries }: Places, beginning: string, entry: Entry): void {
  const key = keyOf(beginning, 0, beginning.length);
  entries.set(key, [...(entries.get(key) ?? []), entry]);
  let hash = 0;
  for (let at = 0; at < beginning.length; at++) hash = mixed(hash, beginning.charCodeAt(at));
  const slots = known[beginning.length - 1];
  if (slots) slots[hash] = 1;
}

function keyOf(text: string, at: number, length: number): number {
  let key = length;
  for (let index = 0; index < length; index++) key = key * 0x10000 + text.charCodeAt(at + index);
  return key;
}

/** All spans of each form, in order, none over another of the same form. */
export function spansIn(text: string, places: Places): Span[][] {
  const spans: Span[][] = places.patterns.map(() => []);
  const { known, entries } = places;
  for (let at = 0; at < text.length; at++) {
    let hash = 0;
    for (let length = 1; length <= LONGEST && at + length <= text.length; length++) {
      hash = mixed(hash, text.charCodeAt(at + length - 1));
      if (known[length - 1]?.[hash] === 1) tryAll(entries.get(keyOf(text, at, length)), text, at, spans);
    }
  }
  for (const form of places.anywhere) spans[form] = everywhere(places.patterns[form] ?? NEVER, text);
  return spans;
}

function tryAll(entries: Entry[] | undefined, text: string, at: number, spans: Span[][]): void {
  if (entries === undefined) return;
  const inWord = at > 0 && isWord(text.charCodeAt(at - 1));
  for (const { form, pattern, atWord } of entries) {
    const found = spans[form];
    if (found === undefined || (atWord && inWord) || at < (found.at(-1)?.[1] ?? 0)) continue;
    pattern.lastIndex = at;
    if (pattern.test(text)) found.push([at, pattern.lastIndex]);
  }
}

const isWord = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;

/** A match without width is followed by the next place. */
function everywhere(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    spans.push([match.index, pattern.lastIndex]);
    if (pattern.lastIndex === match.index) pattern.lastIndex++;
  }
  return spans;
}
