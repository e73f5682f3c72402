/** French: its words, the beginnings its forms share, and its rules. */
import { frenchAnswering } from './answering.ts';
import { frenchAsked } from './asked.ts';
import { frenchRefusing } from './refusing.ts';
import { frenchWords } from './words.ts';
import type { Language } from '../rule.ts';

export const french: Language = {
  script: /[a-z]{3}/,
  words: frenchWords,
  asked: frenchAsked,
  stems: {
    me: { form: '{me}' },
    cannot: { after: 'me', form: '{cannot}' },
    impossible: { form: '{impossible}' },
  },
  rules: [...frenchRefusing, ...frenchAnswering],
};
