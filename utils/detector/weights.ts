/**
 * What each sign is worth, in log odds of a refusal: a logistic fit to public labelled answers (chatgpt-refusals,
 * llm-compliance, K-OverRefusal, refusalbench, alpaca_eval, LLMZoo, ja-mt-bench-harness, noncompliance) and to the hard
 * cases of `bench/accuracy`, rounded. No text of theirs is in it.
 */
import type { Sign } from './signs.ts';

export const BIAS = -3.3;

export const WEIGHTS: Record<Sign, number> = {
  declineOpening: 4.1,
  declineAnywhere: 2.3,
  declinePlain: 1.2,
  declineAsMachine: -2.9,
  forbidOpening: 1.2,
  unableOpening: 1.4,
  hedgeOpening: 2.4,
  stateLineOpening: 3.2,
  stateLine: 1.9,
  gives: -1.8,
  asksBack: -0.5,
  fault: -2.2,
  redirect: 3.4,
  lecture: 1.8,
  offer: 1.2,
  sympathy: 1.8,
  given: -0.9,
  numbers: -1.7,
  listed: -0.2,
  short: 0.8,
  doubtAndShort: 1.9,
  talkAndShort: 1.9,
  onlyTalk: -4.4,
  talkToEvasion: 6.1,
  talkToTextTask: 3.8,
};
