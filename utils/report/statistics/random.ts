/** Chance that can be repeated: the same seed gives the same figures in every report. */

/**
 * Numbers from 0 up to but not including 1: mulberry32 (Tommy Ettinger 2017, public domain), of period 2^32.
 * Good enough to draw samples, never for secrets.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
