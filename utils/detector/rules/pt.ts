/** Portuguese: its words, the beginning its forms share, and its rules. */
import { portugueseAnswering } from './pt.answering.ts';
import { portugueseAsked } from './pt.asked.ts';
import { portugueseRefusing } from './pt.refusing.ts';
import { portugueseWords } from './pt.words.ts';
import type { Language } from './rule.ts';

export const portuguese: Language = {
  script: /[a-z]{3}/,
  words: portugueseWords,
  asked: portugueseAsked,
  stems: { cannot: { form: '{cannot}' } },
  rules: [...portugueseRefusing, ...portugueseAnswering],
};
