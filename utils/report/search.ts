/**
 * Text as it is searched: without case, accents and the curly shapes of quotes and dashes, so that a word is found
 * however a site typeset it. The folded texts of 100,000 records fit into memory, and are looked through in one go.
 */
const MARKS = /\p{M}+/gu;
const CURLY: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '…': '...',
};
const CURLY_SHAPES = /[‘’“”‐‑–—…]/g;
const SPACES = /\s+/g;
const PLAIN = /^[\x20-\x7e]*$/;

export function foldForSearch(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(CURLY_SHAPES, (shape) => CURLY[shape] ?? shape)
    .replace(SPACES, ' ');
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** V8 keeps two bytes a character for a text that once held one curly quote; written anew it takes half. */
const compact = (text: string) => decoder.decode(encoder.encode(text));

export interface SearchIndex {
  /** Replaces what was known of this id. */
  set(id: string, texts: readonly (string | null)[]): void;
  delete(id: string): void;
  clear(): void;
  /** Ids of all texts in which every word of the query occurs; null for a query without a word: then all fit. */
  find(query: string): string[] | null;
  readonly size: number;
}

export function createSearchIndex(): SearchIndex {
  const folded = new Map<string, string>();
  /** What was found last: a word that goes on can only be found in less of it. */
  let last: { words: string[]; found: [id: string, text: string][] } | null = null;
  const narrows = (words: readonly string[]) =>
    last?.words.every((known) => words.some((word) => word.includes(known)));
  return {
    set(id, texts) {
      last = null;
      folded.set(id, compact(foldForSearch(texts.filter((text) => text !== null).join('\n'))));
    },
    delete(id) {
      last = null;
      folded.delete(id);
    },
    clear() {
      last = null;
      folded.clear();
    },
    find(query) {
      const words = foldForSearch(query).split(' ').filter(Boolean);
      if (words.length === 0) return null;
      // The longest word first: it is found in the fewest.
      words.sort((a, b) => b.length - a.length);
      const found: [string, string][] = [];
      for (const entry of last && narrows(words) ? last.found : folded)
        if (words.every((word) => entry[1].includes(word))) found.push(entry);
      last = { words, found };
      return found.map(([id]) => id);
    },
    get size() {
      return folded.size;
    },
  };
}
