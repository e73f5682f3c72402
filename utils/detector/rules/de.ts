/** German: its words, the beginnings its forms share, and its rules. */
import { germanAnswering } from './de.answering.ts';
import { germanAsked } from './de.asked.ts';
import { germanRefusing } from './de.refusing.ts';
import { germanWords } from './de.words.ts';
import type { Language } from './rule.ts';

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
