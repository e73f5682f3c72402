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
  bias: -3.36,
  weights: {
    declineOpening: 3.14,
    declineAnywhere: 1.9,
    declineFirst: 0.58,
    declineAlone: 0.96,
    declineBody: 0.08,
    declineClose: 1.22,
    declinePlain: -0.02,
    declineAsMachine: -1.97,
    machine: -0.02,
    evasion: 1.56,
    machineAnswers: -1.11,
    machineTurns: -0.23,
    neutralOpening: 0.57,
    neutralAndShort: 1.39,
    neutralAndTalk: -1.48,
    forbidOpening: 2.14,
    unableOpening: 0.88,
    unableAsMachine: -0.5,
    unableAndTalk: -2.2,
    hedgeOpening: 2.87,
    stateLineOpening: 4.4,
    stateLine: 2.97,
    gives: -1.51,
    asksBack: -0.09,
    fault: -1.53,
    redirect: 4.67,
    lecture: 3.27,
    offer: 1.1,
    sympathy: 2.16,
    tactic: -2.14,
    given: -0.41,
    numbers: -0.25,
    listed: -0.07,
    others: -0.51,
    short: 0.72,
    doubtAndShort: 3.05,
    talkAndShort: 2.4,
    onlyTalk: 1.37,
    risky: 0.88,
    riskyAndTalk: -0.57,
    riskyAndShort: 0.39,
    declineToEvasion: -0.12,
    misgivingsToEvasion: -0.71,
    redirectToEvasion: 1.36,
    warnToEvasion: 0.08,
    sympathyToEvasion: 1.14,
    offerToEvasion: -0.25,
    tacticToEvasion: -1.87,
    leaningToEvasion: 2.62,
    talkToTextTask: 2.49,
    nothingMade: 2.27,
    voiceInArtefact: -1.56,
    sideInArtefact: -1.43,
  },
};
