/**
 * Bytes → the same with zeros behind them, of one of a few lengths, so that a sealed report does not tell how much was
 * written. The first four bytes say how many count.
 */
const PREFIX = 4;

/** The length that so many bytes get; null where they fit into none. */
export function padded(bytes: number, lengths: readonly number[]): number | null {
  return [...lengths].sort((a, b) => a - b).find((one) => one >= bytes + PREFIX) ?? null;
}

/** Null where they fit into none of the lengths. */
export function pad(bytes: Uint8Array, lengths: readonly number[]): Uint8Array<ArrayBuffer> | null {
  const length = padded(bytes.length, lengths);
  if (length === null) return null;
  const filled = new Uint8Array(length);
  new DataView(filled.buffer).setUint32(0, bytes.length);
  filled.set(bytes, PREFIX);
  return filled;
}

/** Null for what `pad` has not made. */
export function unpad(filled: Uint8Array): Uint8Array | null {
  if (filled.length < PREFIX) return null;
  const length = new DataView(filled.buffer, filled.byteOffset).getUint32(0);
  const end = PREFIX + length;
  if (end > filled.length || filled.subarray(end).some((byte) => byte !== 0)) return null;
  return filled.subarray(PREFIX, end);
}
