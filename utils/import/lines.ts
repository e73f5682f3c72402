/**
 * Bytes of a file, chunk by chunk → its lines. At most one line and one chunk are held at a time, so a file of any
 * size can be read. A line ends with LF or CRLF alone; a byte order mark at its start is dropped.
 */

/** `number` counts from 1; `bytes` is the length without its end. A line that can't be given says why. */
export type Line =
  | { number: number; bytes: number; text: string }
  | { number: number; bytes: number; problem: 'too_long' | 'not_utf8' };

/** The longest line read, in bytes: a record with three texts of the greatest length fits. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

const LF = 10;
const CR = 13;

export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes = MAX_LINE_BYTES }: { maxBytes?: number } = {},
): AsyncGenerator<Line, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const begun = createHeldBytes(maxBytes);
  let number = 1;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      const rest = chunk.subarray(from, end);
      yield readLine(number, begun.isEmpty() ? rest : begun.takeWith(rest), { decoder, maxBytes });
      number += 1;
      from = end + 1;
    }
    begun.add(chunk.subarray(from));
  }
  if (!begun.isEmpty()) yield readLine(number, begun.takeWith(new Uint8Array()), { decoder, maxBytes });
}

interface Reading {
  decoder: TextDecoder;
  maxBytes: number;
}

/** Null bytes stand for a line that was too long to hold. */
function readLine(number: number, held: Uint8Array | null, { decoder, maxBytes }: Reading): Line {
  if (!held || held.length > maxBytes)
    return { number, bytes: held?.length ?? maxBytes, problem: 'too_long' };
  const line = held.at(-1) === CR ? held.subarray(0, -1) : held;
  try {
    return { number, bytes: line.length, text: decoder.decode(line) };
  } catch {
    return { number, bytes: line.length, problem: 'not_utf8' };
  }
}

/** The part of a line that came with earlier chunks; past the limit only that it is too long. */
function createHeldBytes(maxBytes: number) {
  let bytes = new Uint8Array(1024);
  let length = 0;

  const add = (part: Uint8Array): void => {
    if (length + part.length <= maxBytes) {
      if (length + part.length > bytes.length) {
        const wider = new Uint8Array(Math.min(maxBytes, 2 * (length + part.length)));
        wider.set(bytes.subarray(0, length));
        bytes = wider;
      }
      bytes.set(part, length);
    }
    length += part.length;
  };

  return {
    add,
    isEmpty: () => length === 0,
    /** The line with its last part, null where it is too long; valid until the next `add`. */
    takeWith: (part: Uint8Array): Uint8Array | null => {
      add(part);
      const line = length <= maxBytes ? bytes.subarray(0, length) : null;
      length = 0;
      return line;
    },
  };
}
