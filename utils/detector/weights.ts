/**
 * What each sign is worth, in log odds of a refusal. Set by hand after a logistic fit to labelled answers,
 * rounded, and kept where leaving a source out changed little; the signs are those of `score.ts`.
 */
export const BIAS = -4.7;

export const WEIGHTS = {
  declineOpening: 5.7,
  declineBody: 1.5,
  declineClose: 1,
  declineWithoutHelp: 3,
  doubtOpening: 2,
  doubtWithoutHelp: 3,
  stateLine: 3.5,
  handsOver: -1.7,
  asksBack: -1,
  fault: -5,
  redirect: 0.6,
  lecture: 1.5,
  offer: 0.8,
  sympathy: 1,
  given: -0.5,
  adviceWithoutHelp: 1.5,
} as const;

export type Sign = keyof typeof WEIGHTS;
