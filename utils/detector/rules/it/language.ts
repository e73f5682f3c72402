/** Italian: its words, the beginning its forms share, and its rules. */
import { italianAnswering } from './answering.ts';
import { italianAsked } from './asked.ts';
import { italianRefusing } from './refusing.ts';
import { italianWords } from './words.ts';
import type { Language } from '../rule.ts';

export const italian: Language = {
  script: /[a-z]{3}/,
  words: italianWords,
  asked: italianAsked,
  stems: { cannot: { form: '{cannot}' } },
  rules: [...italianRefusing, ...italianAnswering],
};
