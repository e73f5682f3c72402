/** Russian: its words, the beginnings its forms share, and its rules. */
import { russianAnswering } from './ru.answering.ts';
import { russianAsked } from './ru.asked.ts';
import { russianRefusing } from './ru.refusing.ts';
import { russianWords } from './ru.words.ts';
import type { Language } from './rule.ts';

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
