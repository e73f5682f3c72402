/** An answer in one line: what happened, whose rule, what is wrong with it. */
import type { Answer } from '../contract/refusal-record.ts';
import type { Source } from '../contract/taxonomy.ts';
import type { Words } from '../utils/words/words.ts';
import { optionWords } from './question-field.tsx';

type Told = Pick<Answer, 'happened' | 'authority' | 'authorityGroup' | 'family'>;

export function answerWords(t: Words, answer: Told, source: Source): string {
  const { happened, authority, authorityGroup, family } = answer;
  const whose = authority
    ? optionWords(t, 'authority', authority)
    : authorityGroup && optionWords(t, 'authorityGroup', authorityGroup);
  const parts = [optionWords(t, 'happened', happened, source), whose, family && t(`family.${family}.short`)];
  return parts.filter((part) => part !== null).join(' · ');
}
