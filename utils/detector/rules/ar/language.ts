/** Arabic: its words, the beginnings its forms share, and its rules. */
import { arabicAnswering } from './answering.ts';
import { arabicAsked } from './asked.ts';
import { arabicRefusing } from './refusing.ts';
import { arabicWords } from './words.ts';
import type { Language } from '../rule.ts';

export const arabic: Language = {
  script: /[\u0600-\u06ff]{3}/,
  words: arabicWords,
  asked: arabicAsked,
  stems: {
    cannot: { form: '{cannot}' },
  },
  rules: [...arabicRefusing, ...arabicAnswering],
};
