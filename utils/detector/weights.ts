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
  bias: -3.90,
  weights: {
    declineOpening: 3.61,
    declineAnywhere: 1.95,
    declineBody: 0.07,
    declineClose: 0.34,
    declinePlain: 1.31,
    declineAsMachine: -1.98,
    machine: 0.42,
    machineAnswers: -1.65,
    machineTurns: -0.03,
    neutralOpening: 0.26,
    neutralAndShort: 1.54,
    neutralAndTalk: -0.45,
    forbidOpening: 4.00,
    unableOpening: 2.08,
    unableAsMachine: -0.40,
    unableAndTalk: -0.99,
    hedgeOpening: 4.76,
    stateLineOpening: 4.81,
    stateLine: 2.54,
    gives: -0.56,
    asksBack: -0.67,
    fault: -1.79,
    redirect: 4.60,
    lecture: 2.53,
    offer: 0.79,
    sympathy: 1.91,
    tactic: -1.80,
    given: 0.29,
    numbers: -0.51,
    listed: -0.27,
    others: -0.71,
    short: 1.46,
    doubtAndShort: 1.34,
    talkAndShort: 3.46,
    onlyTalk: -0.18,
    declineToEvasion: 0.53,
    misgivingsToEvasion: 1.31,
    redirectToEvasion: 1.78,
    warnToEvasion: 1.73,
    sympathyToEvasion: 1.44,
    offerToEvasion: -0.79,
    tacticToEvasion: -0.58,
    leaningToEvasion: 3.51,
    talkToTextTask: 1.65,
    nothingMade: 4.22,
    voiceInArtefact: -3.30,
    sideInArtefact: -2.03,
  },
};
