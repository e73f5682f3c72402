/*
 * Turns what was typed into the answer that will be streamed. A source may count what it gave so far: asked
 * twice, it may answer differently.
 */

/** One whole answer; `takenBackTo` is what stands in its place a while after it was finished. */
export interface Answer {
  response: string;
  reasoning?: string;
  takenBackTo?: string;
}

/** `attempt` is 0 for the first answer in a turn and grows with each regeneration. */
export type AnswerSource = (prompt: string, attempt: number) => Answer;
