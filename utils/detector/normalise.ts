/**
 * An answer as written → the same answer in plain lower-case characters, with the way back.
 * Only the beginning and the end of a very long answer are kept: every later step is bounded by this one.
 * Offsets in the plain text are not offsets in the answer; ask `toOriginal`.
 */
import { folded } from './fold.ts';

const HEAD = 2_400;
const TAIL = 1_200;
const GAP = 2;

export interface Plain {
  text: string;
  /** Offset in the answer of a character of `text`; of its end when given `text.length`. */
  toOriginal: (offset: number) => number;
  /** Where in `text` the tail of a cut answer begins; -1 when nothing was left out. */
  tailAt: number;
  /** UTF-16 units left out between the two. */
  omitted: number;
}

/** Plain characters as they come, and where each stood. */
interface Written {
  codes: Uint16Array;
  offsets: Uint32Array;
  length: number;
}

/** The plain form of the answer that every rule is written for. */
export function normalise(original: string): Plain {
  const cut = original.length > HEAD + TAIL;
  const room = cut ? HEAD + GAP + TAIL : original.length;
  const plain: Written = { codes: new Uint16Array(room), offsets: new Uint32Array(room), length: 0 };
  fold(original, 0, cut ? HEAD : original.length, plain);
  if (!cut) return { ...read(plain, original.length), tailAt: -1, omitted: 0 };
  for (let gap = 0; gap < GAP; gap++) write(plain, 0x0a, HEAD);
  const tailAt = plain.length;
  const tailStart = original.length - TAIL;
  fold(original, tailStart, original.length, plain);
  return { ...read(plain, original.length), tailAt, omitted: tailStart - HEAD };
}

function read({ codes, offsets, length }: Written, end: number): Pick<Plain, 'text' | 'toOriginal'> {
  return {
    text: String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]),
    toOriginal: (offset) => (offset < length ? (offsets[offset] ?? end) : end),
  };
}

function write(plain: Written, code: number, offset: number): void {
  plain.codes[plain.length] = code;
  plain.offsets[plain.length] = offset;
  plain.length++;
}

function fold(original: string, from: number, to: number, plain: Written): void {
  const table = folded();
  for (let at = from; at < to; at++) {
    const code = original.charCodeAt(at);
    const becomes =
      code === 0x2a || code === 0x5f || code === 0x0d ? inContext(original, at, code) : table[code];
    if (becomes) write(plain, becomes, at);
  }
}

/** Asterisks and underscores are decoration, a bullet, or part of a name; a carriage return may end a line alone. */
function inContext(original: string, at: number, code: number): number {
  if (code === 0x2a) return isBullet(original, at) ? 0x2d : 0;
  if (code === 0x5f) return isWord(original, at - 1) && isWord(original, at + 1) ? code : 0;
  return original.charCodeAt(at + 1) === 0x0a ? 0 : 0x0a;
}

const isBullet = (text: string, at: number) =>
  text.charCodeAt(at + 1) === 0x20 && (at === 0 || text.charCodeAt(at - 1) <= 0x20);

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
