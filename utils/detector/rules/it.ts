/** Italian: its words, the beginning its forms share, and its rules. */
import { italianAnswering } from './it.answering.ts';
import { italianAsked } from './it.asked.ts';
import { italianRefusing } from './it.refusing.ts';
import { italianWords } from './it.words.ts';
import type { Language } from './rule.ts';

export const italian: Language = {
  script: /[a-z]{3}/,
  words: italianWords,
  asked: italianAsked,
  stems: { cannot: { form: '{cannot}' } },
  rules: [...italianRefusing, ...italianAnswering],
};
