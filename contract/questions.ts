/**
 * The form as data: which questions there are, in which order, and what can be chosen given the answers so
 * far. A question with nothing to choose is not asked, so the table below is all the branching there is.
 */
import type { Answer } from './refusal-record.ts';
import {
  AGREEMENT,
  AUTHORITY_GROUP_KEYS,
  AUTHORITY_GROUPS,
  FAMILIES,
  FAMILY_KEYS,
  HAPPENED,
  REASONS,
  YES_NO_UNSURE,
} from './taxonomy.ts';

/** A question answered by choosing; the note is the only one that is written. */
export type Question = Exclude<keyof Answer, 'note'>;
export type Option<Q extends Question = Question> = NonNullable<Answer[Q]>;

const hasRule = (answer: Answer) => answer.rule === 'yes' || answer.rule === 'not_sure';
const whenRule = <T>(answer: Answer, options: readonly T[]) => (hasRule(answer) ? options : []);

const OPTIONS: { [Q in Question]: (answer: Answer) => readonly Option<Q>[] } = {
  happened: () => HAPPENED,
  rule: () => YES_NO_UNSURE,
  reason: ({ rule, happened }) => (rule === 'no' && happened !== 'helps' ? REASONS : []),
  authorityGroup: (answer) => whenRule(answer, AUTHORITY_GROUP_KEYS),
  authority: ({ authorityGroup }) => (authorityGroup ? AUTHORITY_GROUPS[authorityGroup] : []),
  family: (answer) => whenRule(answer, [...FAMILY_KEYS, 'not_sure'] as const),
  subtype: ({ family }) => (family && family !== 'not_sure' ? FAMILIES[family] : []),
  agreement: ({ family }) => (family && family !== 'not_sure' ? AGREEMENT : []),
  weighed: (answer) => whenRule(answer, YES_NO_UNSURE),
  danger: () => YES_NO_UNSURE,
  testing: () => ['yes', 'no'],
};

/** Every question, in the order it is asked. */
export const QUESTIONS = Object.keys(OPTIONS) as Question[];

/** Questions that make the one before them more exact; number keys pass them by. */
export const DETAILS: readonly Question[] = ['authority', 'subtype'];

export function optionsOf<Q extends Question>(question: Q, answer: Answer): readonly Option<Q>[] {
  return OPTIONS[question](answer);
}

/** Whether there is something to choose; a detail with a single option is already decided. */
export function isAsked(question: Question, answer: Answer): boolean {
  return optionsOf(question, answer).length > (DETAILS.includes(question) ? 1 : 0);
}

/** The question that comes next on the main path, or null at the end. */
export function questionAfter(question: Question, answer: Answer): Question | null {
  const rest = QUESTIONS.slice(QUESTIONS.indexOf(question) + 1);
  return rest.find((next) => isAsked(next, answer) && !DETAILS.includes(next)) ?? null;
}
