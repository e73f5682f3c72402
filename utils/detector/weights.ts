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
  bias: -3.13,
  weights: {
    declineOpening: 3.53,
    declineAnywhere: 2.2,
    declineBody: 0.04,
    declineClose: 1.62,
    declinePlain: 0.36,
    declineAsMachine: -2.22,
    machine: -0.18,
    evasion: 1.22,
    machineAnswers: -1.39,
    machineTurns: 0.12,
    neutralOpening: 1.03,
    neutralAndShort: 1.47,
    neutralAndTalk: -1.03,
    forbidOpening: 2.32,
    unableOpening: 0.84,
    unableAsMachine: -0.19,
    unableAndTalk: -1.79,
    hedgeOpening: 3.16,
    stateLineOpening: 4.29,
    stateLine: 2.95,
    gives: -1.55,
    asksBack: -0.88,
    fault: -1.94,
    redirect: 5.44,
    lecture: 3.36,
    offer: 1.44,
    sympathy: 2.67,
    tactic: -2.01,
    given: -0.26,
    numbers: -0.24,
    listed: -0.06,
    others: -0.55,
    short: 0.98,
    doubtAndShort: 2.74,
    talkAndShort: 2.72,
    onlyTalk: 1.04,
    declineToEvasion: -0.58,
    misgivingsToEvasion: -0.84,
    redirectToEvasion: 1.42,
    warnToEvasion: 0.33,
    sympathyToEvasion: 0.84,
    offerToEvasion: -0.4,
    tacticToEvasion: -2.47,
    leaningToEvasion: 2.78,
    talkToTextTask: 2.36,
    nothingMade: 2.52,
    voiceInArtefact: -2.52,
    sideInArtefact: -1.45,
  },
};
