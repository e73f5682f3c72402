/*
 * Turns an answer into the pieces it is streamed in. Joined again, the pieces are the answer to the character.
 */

const piece =
  /\s*(?:[\p{Script=Han}\p{Script=Hiragana}\u3000-\u303f\uff00-\uffef]{1,2}|[^\s\p{Script=Han}]+)|\s+$/gu;

/** Words with the space before them; Chinese, which has no spaces, in pairs of characters. */
export function tokensOf(text: string): string[] {
  return text.match(piece) ?? [];
}
