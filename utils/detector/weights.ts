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
  bias: -2.76,
  weights: {
    declineOpening: 3.18,
    declineAnywhere: 1.94,
    declineFirst: 0.49,
    declineAlone: 1.08,
    declineBody: 0.06,
    declineClose: 1.5,
    declinePlain: -0.03,
    declineAsMachine: -2.02,
    machine: -0.04,
    evasion: 1.23,
    machineAnswers: -1.31,
    machineTurns: -0.27,
    neutralOpening: 0.68,
    neutralAndShort: 1.61,
    neutralAndTalk: -1.56,
    forbidOpening: 1.98,
    unableOpening: 0.5,
    unableAsMachine: -0.34,
    unableAndTalk: -2.07,
    hedgeOpening: 2.77,
    stateLineOpening: 4.29,
    stateLine: 2.94,
    gives: -1.56,
    asksBack: -0.07,
    fault: -1.82,
    redirect: 4.89,
    lecture: 3.07,
    offer: 1.43,
    sympathy: 2.62,
    tactic: -2.47,
    given: -0.47,
    numbers: -0.25,
    listed: -0.05,
    others: -0.61,
    short: 0.46,
    doubtAndShort: 3.1,
    talkAndShort: 2.69,
    onlyTalk: 1.22,
    risky: 1.03,
    riskyAndTalk: -0.69,
    riskyAndShort: 0.44,
    declineToEvasion: -0.31,
    misgivingsToEvasion: -0.81,
    redirectToEvasion: 1.29,
    warnToEvasion: 0.38,
    sympathyToEvasion: 1.27,
    offerToEvasion: -0.37,
    tacticToEvasion: -2.38,
    leaningToEvasion: 2.72,
    talkToTextTask: 2.66,
    nothingMade: 2.44,
    voiceInArtefact: -2.26,
    sideInArtefact: -1.43,
  },
};
