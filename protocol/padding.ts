/**
 * Bytes → the same with zeros behind them, of one of a few lengths, so that a sealed report does not tell how much was
 * written. The first four bytes say how many count.
 */
const PREFIX = 4;

/** Null where they fit into none of the lengths. */
export function pad(bytes: Uint8Array, lengths: readonly number[]): Uint8Array<ArrayBuffer> | null {
  const needed = bytes.length + PREFIX;
  const length = [...lengths].sort((a, b) => a - b).find((one) => one >= needed);
  if (length === undefined) return null;
  const padded = new Uint8Array(length);
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, PREFIX);
  return padded;
}

/** Null for what `pad` has not made. */
export function unpad(padded: Uint8Array): Uint8Array | null {
  if (padded.length < PREFIX) return null;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const end = PREFIX + length;
  if (end > padded.length || padded.subarray(end).some((byte) => byte !== 0)) return null;
  return padded.subarray(PREFIX, end);
}
