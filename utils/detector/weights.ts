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
  bias: -3.37,
  weights: {
    declineOpening: 3.19,
    declineAnywhere: 1.85,
    declineFirst: 0.58,
    declineAlone: 0.96,
    declineBody: 0.08,
    declineClose: 1.14,
    declinePlain: -0.02,
    declineAsMachine: -1.99,
    machine: -0.09,
    evasion: 1.54,
    machineAnswers: -1.09,
    machineTurns: -0.17,
    neutralOpening: 0.71,
    neutralAndShort: 1.27,
    neutralAndTalk: -1.6,
    forbidOpening: 2.36,
    unableOpening: 0.94,
    unableAsMachine: -0.41,
    unableAndTalk: -2.41,
    hedgeOpening: 2.81,
    stateLineOpening: 4.38,
    stateLine: 2.93,
    gives: -1.48,
    asksBack: -0.08,
    fault: -1.54,
    redirect: 4.75,
    lecture: 3.12,
    offer: 0.93,
    sympathy: 2.19,
    tactic: -2.11,
    given: -0.41,
    numbers: -0.25,
    listed: -0.07,
    others: -0.5,
    short: 0.75,
    doubtAndShort: 2.93,
    talkAndShort: 2.27,
    onlyTalk: 1.23,
    risky: 0.89,
    riskyAndTalk: -0.81,
    riskyAndShort: 0.37,
    declineToEvasion: -0.07,
    misgivingsToEvasion: -0.66,
    redirectToEvasion: 1.34,
    warnToEvasion: 0.13,
    sympathyToEvasion: 1.13,
    offerToEvasion: -0.24,
    tacticToEvasion: -1.81,
    leaningToEvasion: 2.67,
    talkToTextTask: 2.81,
    nothingMade: 2.29,
    voiceInArtefact: -1.56,
    sideInArtefact: -1.44,
  },
};
