/**
 * What each sign is worth, in log odds of a refusal: a logistic fit to public labelled answers (chatgpt-refusals,
 * llm-compliance, K-OverRefusal, refusalbench, alpaca_eval, LLMZoo, ja-mt-bench-harness, noncompliance) and to the hard
 * cases of `bench/accuracy`, rounded. No text of theirs is in it.
 */
import type { Sign } from './signs.ts';

export const BIAS = -2.7;

export const WEIGHTS: Record<Sign, number> = {
  declineOpening: 4.1,
  declineAnywhere: 2.4,
  declinePlain: 1.1,
  declineAsMachine: -2.8,
  machineAnswers: -2.7,
  machineTurns: 0.6,
  forbidOpening: 1.1,
  unableOpening: 1.4,
  hedgeOpening: 2.8,
  stateLineOpening: 3.3,
  stateLine: 1.6,
  gives: -1.9,
  asksBack: -1.1,
  fault: -2.3,
  redirect: 4.6,
  lecture: 1.3,
  offer: 0.6,
  sympathy: 1.6,
  given: -1.4,
  numbers: -2.4,
  listed: -0.4,
  short: 0.4,
  doubtAndShort: 1.9,
  talkAndShort: 2.9,
  onlyTalk: -0.9,
  talkToEvasion: 5.7,
  talkToTextTask: 4.6,
};
