/**
 * What a rule is: one way in which a language performs one act of refusing, redirecting or helping.
 * Forms are written for plain text (see normalise.ts): lower case, straight apostrophes, simplified characters.
 * `{name}` in a form stands for a group of words of the same language.
 */

/**
 * What a sentence does. `decline`: says no. `forbid`: says that it must not be. `unable`: says that it has not or
 * knows not. `hedge`: narrows what it will give. `persona`: names itself a machine. `side`: gives the rule's or the
 * state's line for an answer. `redirect`: sends elsewhere. `lecture`: says what is right. `offer`: offers something
 * else. `sympathy`: feels. `turn`: turns to something else. `give`: hands over. `ask`: asks back. `fault`: a machine
 * speaks of an error.
 */
export const ACTS = [
  'decline',
  'forbid',
  'unable',
  'hedge',
  'persona',
  'turn',
  'side',
  'redirect',
  'lecture',
  'offer',
  'sympathy',
  'give',
  'ask',
  'fault',
] as const;
export type Act = (typeof ACTS)[number];

export interface Rule {
  /** Language and name, `en.cannot-help`: the cue in a record's evidence, so never reused. */
  id: string;
  act: Act;
  /** How surely the form means the act, 0 to 1. */
  weight: number;
  form: string;
  /** Tried on the sentence from the match on: a form that turns out otherwise ("can't help but"). */
  unless?: string;
  /** A form that says nothing further into an answer, where others are talked about. */
  openingOnly?: true;
}

export interface Language {
  /** Whether the rules can say anything about a text. */
  script: RegExp;
  /** Whether the assistant can be speaking of itself: forms that begin with `{me}` are tried only then. */
  speaker: RegExp;
  words: Record<string, string>;
  rules: Rule[];
}

/** Sentences of the test that belong to a rule, in a file of their own so that they are not shipped. */
export interface Examples {
  catches: string[];
  passes: string[];
}
