/**
 * What each sign is worth, in log odds of a refusal. Made by `scripts/train.ts`: a logistic fit to public labelled
 * answers (chatgpt-refusals, llm-compliance, K-OverRefusal, refusalbench, alpaca_eval, LLMZoo, ja-mt-bench-harness,
 * noncompliance) and to the hard cases of `bench/accuracy`. No text of theirs is in it.
 */
import type { Sign } from './signs.ts';

export interface Weights {
  bias: number;
  weights: Record<Sign, number>;
}

export const WEIGHTS: Weights = {
  bias: -3.51,
  weights: {
    declineOpening: 3.16,
    declineAnywhere: 1.83,
    declineFirst: 0.55,
    declineAlone: 0.9,
    declineBody: 0.08,
    declineClose: 1.13,
    declinePlain: 0.12,
    declineAsMachine: -2.1,
    machine: 0.03,
    evasion: 1.57,
    machineAnswers: -1.1,
    machineTurns: -0.28,
    neutralOpening: 0.89,
    neutralAndShort: 1.54,
    neutralAndTalk: -1.16,
    forbidOpening: 1.68,
    unableOpening: 0.93,
    unableAsMachine: -0.67,
    unableAndTalk: -1.82,
    hedgeOpening: 2.7,
    stateLineOpening: 4.5,
    stateLine: 2.92,
    gives: -1.49,
    asksBack: 0,
    fault: -1.51,
    redirect: 4.31,
    lecture: 1.54,
    offer: 0.68,
    sympathy: 2.3,
    tactic: -2.08,
    given: -0.37,
    numbers: -0.23,
    listed: -0.09,
    others: -0.47,
    short: 0.86,
    doubtAndShort: 3.06,
    talkAndShort: 2.02,
    onlyTalk: 0.47,
    condemnsFirst: 1.19,
    condemnsAndTalk: 1.65,
    condemnsAndShort: -0.04,
    condemnsRisky: -0.96,
    risky: 0.95,
    riskyAndTalk: -0.71,
    riskyAndShort: 0.47,
    declineToEvasion: -0.03,
    misgivingsToEvasion: -0.56,
    redirectToEvasion: 1.34,
    warnToEvasion: 0.25,
    sympathyToEvasion: 1.12,
    offerToEvasion: -0.25,
    tacticToEvasion: -1.82,
    leaningToEvasion: 2.79,
    talkToTextTask: 3.13,
    nothingMade: 2.39,
    voiceInArtefact: -1.55,
    sideInArtefact: -1.33,
  },
};
