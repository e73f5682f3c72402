/** Arabic: its words, the beginnings its forms share, and its rules. */
import { arabicAnswering } from './ar.answering.ts';
import { arabicAsked } from './ar.asked.ts';
import { arabicRefusing } from './ar.refusing.ts';
import { arabicWords } from './ar.words.ts';
import type { Language } from './rule.ts';

export const arabic: Language = {
  script: /[\u0600-\u06ff]{3}/,
  words: arabicWords,
  asked: arabicAsked,
  stems: {
    cannot: { form: '{cannot}' },
  },
  rules: [...arabicRefusing, ...arabicAnswering],
};
