/**
 * What the plain words of an answer lean to when the question was how to get around a rule: who helps speaks of things
 * and places ("behind", "twice", "bag"), who does not of institutions and possibilities ("request", "may", "often").
 * Counts each word once; quotations and code are left out.
 */
import type { Sentence } from './segment.ts';

/** Log odds of a refusal for each word. */
export type Leaning = Record<string, number>;

const LATIN = /[a-z][a-z']+/g;
const HAN = /[\u4e00-\u9fff]{2,}/g;
/** Fewer words than this say no more than one of them would. */
const FEW = 9;

/** The words that speak, each once: of Latin text the words, of Han text the pairs of characters. */
export function wordsOf(sentences: Sentence[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of sentences) {
    for (const [word] of text.matchAll(LATIN)) words.add(word);
    for (const [run] of text.matchAll(HAN)) {
      for (let at = 0; at + 1 < run.length; at++) words.add(run.slice(at, at + 2));
    }
  }
  return words;
}

/** What each word counts where so many are known. */
export const countOfEach = (known: number) => 1 / Math.sqrt(Math.max(FEW, known));

/** Log odds of a refusal by words alone; 0 where none is known. */
export function leaningOf(words: Iterable<string>, table: Leaning): number {
  let sum = 0;
  let known = 0;
  for (const word of words) {
    const leaning = Object.hasOwn(table, word) ? table[word] : undefined;
    if (leaning === undefined) continue;
    sum += leaning;
    known++;
  }
  return sum * countOfEach(known);
}
