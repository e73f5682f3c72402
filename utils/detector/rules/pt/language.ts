/** Portuguese: its words, the beginning its forms share, and its rules. */
import { portugueseAnswering } from './answering.ts';
import { portugueseAsked } from './asked.ts';
import { portugueseRefusing } from './refusing.ts';
import { portugueseWords } from './words.ts';
import type { Language } from '../rule.ts';

export const portuguese: Language = {
  script: /[a-z]{3}/,
  words: portugueseWords,
  asked: portugueseAsked,
  stems: { cannot: { form: '{cannot}' } },
  rules: [...portugueseRefusing, ...portugueseAnswering],
};
