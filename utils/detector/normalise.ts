/**
 * An answer as written → the same answer in plain lower-case characters, with the way back.
 * Only the beginning and the end of a very long answer are kept: every later step is bounded by this one.
 * Offsets in the plain text are not offsets in the answer; ask `toOriginal`.
 */
import { simplify } from './han.ts';

const HEAD = 3_000;
const TAIL = 2_000;
const GAP = '\n\n';

export interface Plain {
  text: string;
  /** Offset in the answer of a character of `text`; of its end when given `text.length`. */
  toOriginal: (offset: number) => number;
  /** Where in `text` the tail of a cut answer begins; -1 when nothing was left out. */
  tailAt: number;
  /** UTF-16 units left out between the two. */
  omitted: number;
}

/** The plain form of the answer that every rule is written for. */
export function normalise(original: string): Plain {
  const cut = original.length > HEAD + TAIL;
  const offsets: number[] = [];
  const head = fold(original, 0, cut ? HEAD : original.length, offsets);
  if (!cut) return { text: head, toOriginal: wayBack(offsets, original.length), tailAt: -1, omitted: 0 };
  const tailStart = original.length - TAIL;
  offsets.push(HEAD, HEAD);
  const tailAt = offsets.length;
  const tail = fold(original, tailStart, original.length, offsets);
  return {
    text: head + GAP + tail,
    toOriginal: wayBack(offsets, original.length),
    tailAt,
    omitted: tailStart - HEAD,
  };
}

const wayBack = (offsets: number[], length: number) => (offset: number) => offsets[offset] ?? length;

function fold(original: string, from: number, to: number, offsets: number[]): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const plain = foldAt(original, at);
    if (plain === '') continue;
    text += plain;
    offsets.push(at);
  }
  return text;
}

/** One character, or nothing where it only decorates. Never more than one: the offsets depend on it. */
function foldAt(original: string, at: number): string {
  const code = original.charCodeAt(at);
  if (code < 0x80) return foldAscii(original, at, code);
  if (code >= 0x4e00 && code <= 0x9fff) return simplify(original.charAt(at));
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  const known = FOLDED.get(code);
  if (known !== undefined) return known;
  if (isSymbol(code)) return code === 0x2022 ? '-' : ' ';
  const lower = original.charAt(at).toLowerCase();
  return lower.length === 1 ? lower : original.charAt(at);
}

function foldAscii(original: string, at: number, code: number): string {
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  if (code === 0x2a) return isBullet(original, at) ? '-' : '';
  if (code === 0x5f) return isWord(original, at - 1) && isWord(original, at + 1) ? '_' : '';
  if (code === 0x0d) return original.charCodeAt(at + 1) === 0x0a ? '' : '\n';
  if (code === 0x09) return ' ';
  return original.charAt(at);
}

/**
 * Signs and pictures. None may stay: one character beyond Latin-1 doubles the text's width, and every rule
 * would be compiled once more for it.
 */
const isSymbol = (code: number) =>
  (code >= 0x2000 && code <= 0x2bff) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  (code >= 0xe000 && code <= 0xf8ff);

const isBullet = (text: string, at: number) =>
  text.charCodeAt(at + 1) === 0x20 && (at === 0 || text.charCodeAt(at - 1) <= 0x20);

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

// Directed double quotes stay: quoted speech is told apart by them.
const FOLDED = new Map<number, string>([
  ...spread("'", 0x2018, 0x2019, 0x201b, 0x2032, 0x02bc),
  ...spread('«', 0x201c, 0x201e, 0x201f, 0x300c, 0x300e, 0xfe41),
  ...spread('»', 0x201d, 0x300d, 0x300f, 0xfe42),
  ...spread('-', 0x2010, 0x2011, 0x2012, 0x2013, 0x2014),
  ...spread('.', 0x2026),
  ...spread('\n', 0x2028, 0x2029),
  ...spread(' ', 0x00a0, 0x3000),
  ...spread('', 0x00ad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, 0xfe0f),
]);

function spread(to: string, ...codes: number[]): [number, string][] {
  return codes.map((code) => [code, to]);
}
