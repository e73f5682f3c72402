/** Random numbers → what a made log needs of them. */

/** From 0 to 1, without 1. */
export type Random = () => number;

/** One of a list that is not empty. */
export const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

/** From `low` to `high`, both included. */
export const between = (random: Random, low: number, high: number) =>
  low + Math.floor(random() * (high - low + 1));

/** One of a list, each with the weight that stands beside it. */
export function weighted<T>(random: Random, from: readonly (readonly [value: T, weight: number])[]): T {
  let left = random() * from.reduce((sum, [, weight]) => sum + weight, 0);
  const found = from.find(([, weight]) => (left -= weight) < 0) ?? from.at(-1);
  if (!found) throw new Error('nothing to choose from');
  return found[0];
}

/** That many hexadecimal digits, as ids have them. */
export function hex(random: Random, digits: number): string {
  let text = '';
  while (text.length < digits)
    text += Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return text.slice(0, digits);
}
