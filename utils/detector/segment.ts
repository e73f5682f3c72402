/**
 * Masked text → its sentences, each with where it stands and what kind of line it is in.
 * The opening and the close overlap in a short answer: a sentence is then opening, the stronger of the two.
 */
import { BLANK } from './mask.ts';

export type Place = 'opening' | 'body' | 'close';

export interface Sentence {
  start: number;
  end: number;
  text: string;
  place: Place;
  /** In a list or a table: one of several things named, seldom the assistant speaking of itself. */
  listed: boolean;
  /** Index of its line; what begins a list item speaks for the rest of it. */
  line: number;
  /** How much it says: letters, a character that writes a syllable or a word counts as several. */
  size: number;
}

const OPENING_SIZE = 550;
const CLOSE_SIZE = 320;
const LONGEST = 700;
const LISTED = /^\s*(?:[-•·+]\s|\d{1,2}[.)、]\s?|\(?[a-h一二三四五六七八九十][.)、]|\||#{1,6}\s)/;
const HAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;
const LETTERS = /[\p{L}\p{N}]/gu;

/** The sentences of the answer, in order; blanked and empty ones left out. */
export function segment(masked: string): Sentence[] {
  const sentences = cut(masked).map(([start, end, listed, line]) => {
    const text = masked.slice(start, end);
    return { start, end, text, listed, line, size: sizeOf(text), place: 'body' as Place };
  });
  return placed(sentences.filter((sentence) => sentence.size > 0));
}

/** Letters of a text; a Han character says as much as two and a half. */
export function sizeOf(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  return (text.match(LETTERS)?.length ?? 0) + han * 1.5;
}

function cut(masked: string): [number, number, boolean, number][] {
  const pieces: [number, number, boolean, number][] = [];
  let lineStart = 0;
  for (const [index, line] of masked.split('\n').entries()) {
    if (line.length > 0 && !isBlank(line)) {
      const listed = LISTED.test(line);
      for (const [start, end] of sentencesOf(line))
        pieces.push([lineStart + start, lineStart + end, listed, index]);
    }
    lineStart += line.length + 1;
  }
  return pieces;
}

const isBlank = (line: string) => [...line].every((character) => character === BLANK || character === ' ');

function sentencesOf(line: string): [number, number][] {
  const pieces: [number, number][] = [];
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    if (!endsAt(line, at) && at - start < LONGEST) continue;
    pieces.push([start, at + 1]);
    start = at + 1;
  }
  if (start < line.length) pieces.push([start, line.length]);
  return pieces;
}

function endsAt(line: string, at: number): boolean {
  const character = line.charAt(at);
  if (character === '。' || character === '!' || character === '?') return true;
  if (character !== '.' && character !== ';') return false;
  const next = line.charAt(at + 1);
  return (
    (next === ' ' || next === '' || next === '"' || next === '»') &&
    !/\b(?:e\.g|i\.e|\d)$/.test(line.slice(Math.max(0, at - 4), at))
  );
}

function placed(sentences: Sentence[]): Sentence[] {
  let before = 0;
  for (const sentence of sentences) {
    if (before < OPENING_SIZE) sentence.place = 'opening';
    before += sentence.size;
  }
  let after = 0;
  for (const sentence of sentences.toReversed()) {
    if (after >= CLOSE_SIZE) break;
    if (sentence.place === 'body') sentence.place = 'close';
    after += sentence.size;
  }
  return sentences;
}
