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
  bias: -2.71,
  weights: {
    declineOpening: 3.35,
    declineAnywhere: 1.97,
    declineFirst: 0.61,
    declineAlone: 1.17,
    declineBody: 0.04,
    declineClose: 1.55,
    declinePlain: -0.21,
    declineAsMachine: -2.02,
    machine: -0.23,
    evasion: 1.23,
    machineAnswers: -1.38,
    machineTurns: 0.19,
    neutralOpening: 1.07,
    neutralAndShort: 1.62,
    neutralAndTalk: -1.11,
    forbidOpening: 2.32,
    unableOpening: 0.85,
    unableAsMachine: -0.27,
    unableAndTalk: -1.75,
    hedgeOpening: 3.01,
    stateLineOpening: 4.26,
    stateLine: 2.94,
    gives: -1.53,
    asksBack: -0.8,
    fault: -1.83,
    redirect: 5.38,
    lecture: 3.09,
    offer: 1.46,
    sympathy: 2.58,
    tactic: -2.09,
    given: -0.51,
    numbers: -0.25,
    listed: -0.03,
    others: -0.53,
    short: 0.38,
    doubtAndShort: 2.89,
    talkAndShort: 2.95,
    onlyTalk: 1.05,
    risky: 0.91,
    riskyAndTalk: -0.5,
    riskyAndShort: 0.64,
    declineToEvasion: -0.62,
    misgivingsToEvasion: -1.03,
    redirectToEvasion: 1.29,
    warnToEvasion: 0.37,
    sympathyToEvasion: 0.83,
    offerToEvasion: -0.38,
    tacticToEvasion: -2.52,
    leaningToEvasion: 2.82,
    talkToTextTask: 2.21,
    nothingMade: 2.59,
    voiceInArtefact: -2.33,
    sideInArtefact: -1.42,
  },
};
