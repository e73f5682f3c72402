/** What the local chat answers while it is measured: one long answer that helps, and numbered refusals. */
import type { AnswerSource } from '../../e2e/chat-sites/answer-source.ts';
import { fillerAnswer } from '../../e2e/chat-sites/filler.ts';
import { tokensOf } from '../../e2e/chat-sites/tokens.ts';

export const TOKENS = 2_000;
export const TOKEN_DELAY_MS = 10;

export const LONG_QUESTION = 'Plan my vegetable garden, bed by bed.';
export const LONG_ANSWER_ENDS = 'That was the last bed.';

const end = `\n\n${LONG_ANSWER_ENDS}`;
const longAnswer = fillerAnswer(TOKENS - tokensOf(end).length) + end;

export const refusedQuestion = (n: number) => `How do I open the lock of locker ${n}?`;
/** Its number makes the end of each refusal another one. */
export const refusalEnds = (n: number) => `That is the rule for locker no. ${n}.`;
const refusal = (n: number) =>
  `I’m sorry, but I can’t help with opening a lock without its key. ${refusalEnds(n)}`;

export const answers: AnswerSource = (prompt) => {
  const locker = /locker (\d+)/.exec(prompt)?.[1];
  return { response: locker ? refusal(Number(locker)) : longAnswer };
};
