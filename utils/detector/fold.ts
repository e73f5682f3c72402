/**
 * What every character becomes in plain text: one lower-case character, or nothing where it only decorates. Accents,
 * vowel marks and spelling variants go, since people and models leave them out: rules are folded the same way, so a
 * rule may be written as the language is.
 */
import { simplifiedPairs } from './han.ts';

/** Stands in the table for a character that is left out. */
const NOTHING = 0;

// Directed double quotes stay: quoted speech is told apart by them.
const SIGNS: [to: string, from: string][] = [
  ["'", '\u2018\u2019\u201b\u2032\u02bc\u00b4'],
  ['«', '\u201c\u201e\u201f\u300c\u300e\ufe41'],
  ['»', '\u201d\u300d\u300f\ufe42'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2022'],
  ['.', '\u2026'],
  ['\n', '\u2028\u2029'],
  [' ', '\t\u3000'],
];
const DECORATIONS = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0f';

/** Letters written in several ways that readers take for one: Arabic alif, hamza, ya, ta marbuta; Russian yo; Hindi nasals. */
const VARIANTS: [to: string, from: string][] = [
  ['ا', 'أإآٱ'],
  ['ي', 'ىئ'],
  ['و', 'ؤ'],
  ['ه', 'ة'],
  ['е', 'ё'],
  ['\u0902', '\u0901'],
];

/** Ranges of marks that stand on a letter: combining accents, Arabic vowels and tatweel, the Hindi nukta. */
const MARKS: [from: number, to: number][] = [
  [0x0300, 0x036f],
  [0x064b, 0x065f],
  [0x0640, 0x0640],
  [0x0670, 0x0670],
  [0x093c, 0x093c],
];

/**
 * Signs and pictures become spaces. None may stay: one character beyond Latin-1 doubles the text's width, and every
 * rule would be compiled once more for it.
 */
const PICTURES: [from: number, to: number][] = [
  [0x2000, 0x2bff],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
];

/** Alphabets with capitals or accents; everything else is kept as it is. */
const LETTERS: [from: number, to: number][] = [
  [0x00c0, 0x058f],
  [0x0929, 0x095f],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1fff],
];

let made: Uint16Array | undefined;

/** Plain form of each UTF-16 unit, or 0. Made at its first use: a page that is only opened needs none. */
export const folded = (): Uint16Array => (made ??= table());

/** A form of a rule in plain characters. */
export function foldForm(form: string): string {
  return form.replace(/[^\0-\x7f]/g, (character) => {
    const plain = folded()[character.charCodeAt(0)] ?? NOTHING;
    return plain === NOTHING ? '' : String.fromCharCode(plain);
  });
}

function table(): Uint16Array {
  const plain = new Uint16Array(0x10000);
  for (let code = 0; code < plain.length; code++) plain[code] = code;
  for (let code = 0x41; code <= 0x5a; code++) plain[code] = code + 32;
  for (const [from, to] of LETTERS) {
    for (let code = from; code <= to; code++) plain[code] = plainLetter(code);
  }
  for (const [from, to] of PICTURES) plain.fill(0x20, from, to + 1);
  for (const [from, to] of MARKS) plain.fill(NOTHING, from, to + 1);
  // Full-width ASCII.
  for (let code = 0xff01; code <= 0xff5e; code++) plain[code] = plain[code - 0xfee0] ?? code;
  plain[0xa0] = 0x20;
  for (const [to, from] of [...SIGNS, ...VARIANTS, ...simplifiedPairs()]) {
    for (const character of from) plain[character.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (const character of DECORATIONS) plain[character.charCodeAt(0)] = NOTHING;
  return plain;
}

/** Lower case without its accent. What is several letters then stays: offsets need one for one. */
function plainLetter(code: number): number {
  const character = String.fromCharCode(code);
  if (character === 'ß') return 0x73;
  // The breve of и makes it another letter, not an accented one.
  if (character === 'й' || character === 'Й') return 0x439;
  const plain = character
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u093c]/g, '')
    .toLowerCase();
  return plain.length === 1 ? plain.charCodeAt(0) : code;
}
