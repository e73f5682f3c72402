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
  bias: -3.12,
  weights: {
    declineOpening: 3.55,
    declineAnywhere: 2.18,
    declineBody: 0.04,
    declineClose: 1.6,
    declinePlain: 0.37,
    declineAsMachine: -2.22,
    machine: -0.17,
    evasion: 1.2,
    machineAnswers: -1.39,
    machineTurns: 0.12,
    neutralOpening: 1.03,
    neutralAndShort: 1.47,
    neutralAndTalk: -1.03,
    forbidOpening: 2.32,
    unableOpening: 0.82,
    unableAsMachine: -0.17,
    unableAndTalk: -1.78,
    hedgeOpening: 3.14,
    stateLineOpening: 4.29,
    stateLine: 2.95,
    gives: -1.53,
    asksBack: -0.88,
    fault: -1.94,
    redirect: 5.44,
    lecture: 3.35,
    offer: 1.46,
    sympathy: 2.66,
    tactic: -2,
    given: -0.26,
    numbers: -0.24,
    listed: -0.06,
    others: -0.55,
    short: 0.97,
    doubtAndShort: 2.76,
    talkAndShort: 2.72,
    onlyTalk: 1.04,
    declineToEvasion: -0.53,
    misgivingsToEvasion: -0.93,
    redirectToEvasion: 1.34,
    warnToEvasion: 0.31,
    sympathyToEvasion: 0.83,
    offerToEvasion: -0.36,
    tacticToEvasion: -2.46,
    leaningToEvasion: 2.8,
    talkToTextTask: 2.36,
    nothingMade: 2.52,
    voiceInArtefact: -2.52,
    sideInArtefact: -1.45,
  },
};
