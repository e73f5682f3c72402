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
  bias: -2.8,
  weights: {
    declineOpening: 3.39,
    declineAnywhere: 1.99,
    declineFirst: 0.92,
    declineBody: 0.03,
    declineClose: 1.51,
    declinePlain: -0.2,
    declineAsMachine: -1.97,
    machine: -0.23,
    evasion: 1.26,
    machineAnswers: -1.38,
    machineTurns: 0.22,
    neutralOpening: 1.11,
    neutralAndShort: 1.62,
    neutralAndTalk: -1.1,
    forbidOpening: 2.31,
    unableOpening: 0.83,
    unableAsMachine: -0.24,
    unableAndTalk: -1.79,
    hedgeOpening: 3.02,
    stateLineOpening: 4.27,
    stateLine: 2.95,
    gives: -1.54,
    asksBack: -0.84,
    fault: -1.86,
    redirect: 5.41,
    lecture: 3.1,
    offer: 1.43,
    sympathy: 2.58,
    tactic: -2.08,
    given: -0.47,
    numbers: -0.25,
    listed: -0.03,
    others: -0.54,
    short: 0.51,
    doubtAndShort: 2.89,
    talkAndShort: 2.86,
    onlyTalk: 1.07,
    risky: 0.92,
    riskyAndTalk: -0.51,
    riskyAndShort: 0.65,
    declineToEvasion: -0.5,
    misgivingsToEvasion: -1.02,
    redirectToEvasion: 1.29,
    warnToEvasion: 0.35,
    sympathyToEvasion: 0.83,
    offerToEvasion: -0.37,
    tacticToEvasion: -2.49,
    leaningToEvasion: 2.8,
    talkToTextTask: 2.21,
    nothingMade: 2.59,
    voiceInArtefact: -2.18,
    sideInArtefact: -1.42,
  },
};
