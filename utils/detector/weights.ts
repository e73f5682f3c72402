/**
 * What each sign is worth, in log odds of a refusal: a logistic fit to public labelled answers (chatgpt-refusals,
 * llm-compliance, K-OverRefusal, refusalbench, alpaca_eval, LLMZoo, ja-mt-bench-harness, noncompliance) and to the hard
 * cases of `bench/accuracy`, rounded. No text of theirs is in it.
 */
import type { Sign } from './signs.ts';

export const BIAS = -3.3;

export const WEIGHTS: Record<Sign, number> = {
  declineOpening: 4.1,
  declineAnywhere: 2.4,
  declinePlain: 1.0,
  declineAsMachine: -2.7,
  machineAnswers: -2.4,
  machineTurns: 0.5,
  forbidOpening: 1.7,
  unableOpening: 1.4,
  hedgeOpening: 6.5,
  stateLineOpening: 3.2,
  stateLine: 1.4,
  gives: -1.4,
  asksBack: -1.3,
  fault: -1.8,
  redirect: 6.0,
  lecture: 1.0,
  offer: 0.2,
  sympathy: 1.5,
  given: -1.2,
  numbers: -1.2,
  listed: -0.1,
  short: 1.1,
  doubtAndShort: 1.9,
  talkAndShort: 4.1,
  onlyTalk: -0.3,
  misgivingsToEvasion: 1.0,
  talkToEvasion: 4.0,
  talkToTextTask: 3.2,
};
