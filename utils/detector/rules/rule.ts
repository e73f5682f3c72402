/**
 * What a rule is: one way in which a language performs one act of refusing, redirecting or helping.
 * Forms are written for plain text (see normalise.ts): lower case, straight apostrophes, simplified characters.
 * `{name}` in a form stands for a group of words of the same language.
 */
import type { Leaning } from '../leaning.ts';
import type { GivenReason } from '../../../contract/taxonomy.ts';

/**
 * What a sentence does. `decline`: says no. `forbid`: says that it must not be. `unable`: says that it has not or
 * knows not. `neutral`: says that it has no opinion. `hedge`: narrows what it will give. `persona`: names itself a machine. `side`: gives the rule's or the
 * state's line for an answer. `redirect`: sends elsewhere. `channel`: names, often as a mere
 * possibility, whom to ask or which permitted way to try. `lecture`: says what is right. `warn`: says what the rule is for or what
 * comes of breaking it. `offer`: offers something
 * else. `farewell`: closes with an offer of nothing in particular. `sympathy`: feels. `tactic`: tells how to
 * go unnoticed. `turn`: turns to something else. `give`: hands over. `ask`: asks back. `fault`: a machine
 * speaks of an error.
 */
export const ACTS = [
  'decline',
  'forbid',
  'unable',
  'neutral',
  'hedge',
  'persona',
  'turn',
  'side',
  'redirect',
  'channel',
  'lecture',
  'warn',
  'offer',
  'farewell',
  'sympathy',
  'tactic',
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
  /** Stems of the language; the form is then tried only right behind one of them. */
  after?: string[];
  form: string;
  /** Tried on the sentence from the match on: a form that turns out otherwise ("can't help but"). */
  unless?: string;
  /** The reason for refusing that the form gives. */
  reason?: Exclude<GivenReason, 'none'>;
  /** The form names a harm that there is whatever the rule says: to body, money, privacy, or by criminal law. */
  danger?: true;
  /** A form that says nothing further into an answer, where others are talked about. */
  openingOnly?: true;
}

/** What a match of a rule says. */
export type Meaning = Pick<Rule, 'id' | 'act' | 'weight' | 'reason' | 'danger'>;

/** A beginning of forms: found anywhere, or only right behind another one. */
export interface Stem {
  after?: string;
  form: string;
}

/**
 * How a prompt in the language says what is asked for; see `prompt.ts` for what is made of it. Run on the plain prompt,
 * lines kept; `evasion` may be loose, for it only shifts how the answer is read.
 */
export interface AskedForms {
  /** How to get around something or keep it from someone. */
  evasion: string;
  /** Something dangerous, hateful, criminal or sexual. */
  risky: string;
  /** A text to be made, at the beginning of the prompt. */
  text: string;
  /** A text that itself refuses. */
  refusingText: string;
  /** Asks how; speaks of itself; names a rule or who enforces it; asks for the permitted way. */
  how?: string;
  person?: string;
  rule?: string;
  permitted?: string;
  /** Works on a text that is given; and a refusal that may be in it. */
  material?: string;
  refusalGiven?: string;
  /** About the assistant itself. */
  machine?: string;
  /** A text in somebody's voice. */
  artefact?: string;
  /** More than one thing. */
  several?: string;
}

export interface Language {
  /** Whether some of a text that is mostly in another language may be in this one. */
  script: RegExp;
  words: Record<string, string>;
  asked?: AskedForms;
  /** What single words say in an answer to how to get around a rule, in log odds of a refusal; made by `scripts/train.ts`. */
  leaning?: Leaning;
  /** Beginnings that several forms share, each after those it continues. */
  stems: Record<string, Stem>;
  rules: Rule[];
}

/** Sentences of the test that belong to a rule, in a file of their own so that they are not shipped. */
export interface Examples {
  catches: string[];
  passes: string[];
}
