/** Spanish: its words, the beginning its forms share, and its rules. */
import { spanishAnswering } from './answering.ts';
import { spanishAsked } from './asked.ts';
import { spanishRefusing } from './refusing.ts';
import { spanishWords } from './words.ts';
import type { Language } from '../rule.ts';

export const spanish: Language = {
  script: /[a-z]{3}/,
  words: spanishWords,
  asked: spanishAsked,
  stems: { cannot: { form: '{cannot}' } },
  rules: [...spanishRefusing, ...spanishAnswering],
};
