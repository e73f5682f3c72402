/** German: its words, the beginnings its forms share, and its rules. */
import { germanAnswering } from './answering.ts';
import { germanAsked } from './asked.ts';
import { germanRefusing } from './refusing.ts';
import { germanWords } from './words.ts';
import type { Language } from '../rule.ts';

export const german: Language = {
  script: /[a-z]{3}/,
  words: germanWords,
  asked: germanAsked,
  stems: {
    cannot: { form: '{cannot}' },
    unable: { form: '{unable},?' },
  },
  rules: [...germanRefusing, ...germanAnswering],
};
