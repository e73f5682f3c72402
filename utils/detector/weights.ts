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
  bias: -3.2,
  weights: {
    declineOpening: 3.25,
    declineAnywhere: 2.31,
    declineBody: 0.04,
    declineClose: 1.41,
    declinePlain: 0.52,
    declineAsMachine: -2.08,
    machine: -0.17,
    evasion: 1.35,
    machineAnswers: -1.36,
    machineTurns: 0.12,
    neutralOpening: 1.04,
    neutralAndShort: 1.4,
    neutralAndTalk: -0.95,
    forbidOpening: 2.33,
    unableOpening: 0.73,
    unableAsMachine: -0.07,
    unableAndTalk: -1.73,
    hedgeOpening: 3.12,
    stateLineOpening: 4.32,
    stateLine: 2.96,
    gives: -1.39,
    asksBack: -0.85,
    fault: -1.91,
    redirect: 5.46,
    lecture: 3.37,
    offer: 1.45,
    sympathy: 2.72,
    tactic: -1.98,
    given: -0.22,
    numbers: -0.25,
    listed: -0.09,
    others: -0.55,
    short: 1.04,
    doubtAndShort: 2.75,
    talkAndShort: 2.72,
    onlyTalk: 1.03,
    declineToEvasion: -0.57,
    misgivingsToEvasion: -1.19,
    redirectToEvasion: 1.43,
    warnToEvasion: 0.3,
    sympathyToEvasion: 0.86,
    offerToEvasion: -0.39,
    tacticToEvasion: -2.73,
    leaningToEvasion: 2.7,
    talkToTextTask: 2.26,
    nothingMade: 2.54,
    voiceInArtefact: -2.52,
    sideInArtefact: -1.46,
  },
};
