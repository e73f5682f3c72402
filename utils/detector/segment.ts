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
/** What one character says: nothing, a letter, or as much as two and a half where it writes a syllable or a word. */
const LETTERS = new RegExp('[\\p{L}\\p{M}\\p{N}]', 'u');
const SYLLABLES = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const sizes = new Map<number, number>();

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
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) size++;
    else if (code !== 0x20) size += sizeOfCharacter(code);
  }
  return size;
}

function sizeOfCharacter(code: number): number {
  let size = sizes.get(code);
  if (size === undefined) {
    const character = String.fromCharCode(code);
    size = SYLLABLES.test(character) ? 2.5 : LETTERS.test(character) ? 1 : 0;
    sizes.set(code, size);
  }
  return size;
}

function cut(masked: string): [number, number, boolean, number][] {
  const pieces: [number, number, boolean, number][] = [];
  let lineStart = 0;
  for (const [index, line] of masked.split('\n').entries()) {
    if (!SILENT.test(line)) {
      const listed = LISTED.test(line);
      for (const [start, end] of sentencesOf(line))
        pieces.push([lineStart + start, lineStart + end, listed, index]);
    }
    lineStart += line.length + 1;
  }
  return pieces;
}

const SILENT = new RegExp(`^[ ${BLANK}]*$`);
const END = /[.;](?=[ "»]|$)|[。!?؟।]/g;
const NO_END = /\b(?:e\.g|i\.e|z\.b|art|abs|nr|dr|mr|mrs|sr|sra|\d{1,2})$/;

function sentencesOf(line: string): [number, number][] {
  const pieces: [number, number][] = [];
  let start = 0;
  const cutAt = (end: number) => {
    for (; end - start > LONGEST; start += LONGEST) pieces.push([start, start + LONGEST]);
    if (end > start) pieces.push([start, end]);
    start = end;
  };
  for (const { index } of line.matchAll(END)) {
    if (!NO_END.test(line.slice(Math.max(0, index - 5), index)) || !isStop(line, index)) cutAt(index + 1);
  }
  cutAt(line.length);
  return pieces;
}

const isStop = (line: string, at: number) => line.charAt(at) === '.' || line.charAt(at) === ';';

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
