/** Russian: its words, the beginnings its forms share, and its rules. */
import { russianAnswering } from './answering.ts';
import { russianAsked } from './asked.ts';
import { russianRefusing } from './refusing.ts';
import { russianWords } from './words.ts';
import type { Language } from '../rule.ts';

export const russian: Language = {
  script: /[\u0400-\u04ff]{3}/,
  words: russianWords,
  asked: russianAsked,
  stems: {
    cannot: { form: '{cannot}' },
    not: { form: 'не(?<![а-я]не) ' },
  },
  rules: [...russianRefusing, ...russianAnswering],
};
