/**
 * What each sign is worth, in log odds of a refusal: a logistic fit to public labelled answers (chatgpt-refusals,
 * llm-compliance, K-OverRefusal, refusalbench, alpaca_eval, LLMZoo, ja-mt-bench-harness, noncompliance) and to the hard
 * cases of `bench/accuracy`, rounded. No text of theirs is in it.
 */
import type { Sign } from './signs.ts';

export const BIAS = -2.9;

export const WEIGHTS: Record<Sign, number> = {
  declineOpening: 4.1,
  declineAnywhere: 2.4,
  declinePlain: 1.1,
  declineAsMachine: -2.8,
  machineAnswers: -2.5,
  machineTurns: 0.7,
  forbidOpening: 1.6,
  unableOpening: 1.2,
  hedgeOpening: 2.9,
  stateLineOpening: 3.6,
  stateLine: 1.6,
  gives: -1.7,
  asksBack: -0.8,
  fault: -2.3,
  redirect: 5.8,
  lecture: 0.9,
  offer: 0.2,
  sympathy: 1.6,
  given: -1.3,
  numbers: -2.4,
  listed: -0.4,
  short: 0.7,
  doubtAndShort: 2.3,
  talkAndShort: 4.2,
  onlyTalk: -0.3,
  talkToEvasion: 4.6,
  talkToTextTask: 3.5,
};
