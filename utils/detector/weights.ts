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
  bias: -1.51,
  weights: {
    declineOpening: 2.26,
    declineAnywhere: 2.15,
    declineBody: 0.03,
    declineClose: 1.6,
    declinePlain: 0.65,
    declineAsMachine: -1.59,
    machine: -0.03,
    evasion: 2.08,
    machineAnswers: -1.44,
    machineTurns: -0.08,
    neutralOpening: -0.09,
    neutralAndShort: 1.41,
    neutralAndTalk: -0.75,
    forbidOpening: 1.64,
    unableOpening: 1.01,
    unableAsMachine: -0.98,
    unableAndTalk: -1.5,
    hedgeOpening: 2.21,
    stateLineOpening: 4.13,
    stateLine: 2.11,
    gives: -1.37,
    asksBack: -0.47,
    fault: -1.87,
    redirect: 5.16,
    lecture: 2.36,
    offer: 0.73,
    sympathy: 2.04,
    tactic: -2.91,
    given: -0.71,
    numbers: -0.2,
    listed: -0.05,
    others: -0.85,
    short: -0.2,
    doubtAndShort: 2.65,
    talkAndShort: 2.55,
    onlyTalk: 1.31,
    declineToEvasion: -1.64,
    misgivingsToEvasion: 0.35,
    redirectToEvasion: 0.42,
    warnToEvasion: 0.42,
    sympathyToEvasion: 0.44,
    offerToEvasion: -0.47,
    tacticToEvasion: -2.12,
    leaningToEvasion: 1.69,
    talkToTextTask: 1.31,
    nothingMade: 2.66,
    voiceInArtefact: -2.47,
    sideInArtefact: -1.83,
  },
};
