/** A label and the room for it → lines that fit, by an estimate of its width: where it is drawn nothing can be measured. */

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;
/** Widths in parts of the font's size, on the generous side of common system fonts. */
const widthOf = (character: string) => {
  if (WIDE.test(character)) return 1;
  if (/[mwMW%@]/.test(character)) return 0.85;
  if (/[A-Z]/.test(character)) return 0.68;
  return /[ijltfr.,:;'’| ()/-]/.test(character) ? 0.38 : 0.6;
};

/** In pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

export interface Room {
  /** Pixels. */
  width: number;
  lines: number;
  size: number;
}

/** Lines joined by `\n`; what does not fit ends in an ellipsis. */
export function fitLabel(text: string, { width, lines, size }: Room): string {
  const fitted: string[] = [];
  let line = '';
  const fits = (candidate: string) => textWidth(candidate.trimEnd(), size) <= width;
  for (const word of wordsOf(text)) {
    if (fits(line + word)) {
      line += word;
      continue;
    }
    if (line !== '') fitted.push(line);
    line = word;
    while (!fits(line)) {
      const [part, rest] = cutAt(line, fits);
      fitted.push(part);
      line = rest;
    }
  }
  if (line !== '') fitted.push(line);
  const kept = fitted.slice(0, lines).map((part) => part.trim());
  if (fitted.length > lines) kept.push(shortened(kept.pop() ?? '', fits));
  return kept.join('\n');
}

/** Where a line may break: after a space or a hyphen, and before and after any Han character. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (WIDE.test(character) && !/[，。、：；）」》]/.test(character) && word !== '') {
      words.push(word);
      word = '';
    }
    word += character;
    if (/[\s/_-]/.test(character)) {
      words.push(word);
      word = '';
    }
  }
  return word === '' ? words : [...words, word];
}

/** As much of a word as fits, and at least a character. */
function cutAt(word: string, fits: (text: string) => boolean): [part: string, rest: string] {
  const characters = [...word];
  let end = 1;
  while (end < characters.length - 1 && fits(characters.slice(0, end + 1).join(''))) end++;
  return [characters.slice(0, end).join(''), characters.slice(end).join('')];
}

function shortened(line: string, fits: (text: string) => boolean): string {
  const characters = [...line];
  while (characters.length > 1 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
