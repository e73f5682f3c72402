/** Spanish: its words, the beginning its forms share, and its rules. */
import { spanishAnswering } from './es.answering.ts';
import { spanishAsked } from './es.asked.ts';
import { spanishRefusing } from './es.refusing.ts';
import { spanishWords } from './es.words.ts';
import type { Language } from './rule.ts';

export const spanish: Language = {
  script: /[a-z]{3}/,
  words: spanishWords,
  asked: spanishAsked,
  stems: { cannot: { form: '{cannot}' } },
  rules: [...spanishRefusing, ...spanishAnswering],
};
