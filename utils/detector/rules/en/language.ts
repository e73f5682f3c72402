/** English: its words, the beginnings its forms share, and its rules. */
import { englishAnswering } from './answering.ts';
import { englishAsked } from './asked.ts';
import { leaning } from './leaning.ts';
import { englishReasons } from './reasons.ts';
import { englishRefusing } from './refusing.ts';
import { englishWords } from './words.ts';
import type { Language } from '../rule.ts';

export const english: Language = {
  script: /\b(?:the|you|your|i'm|i'll|sorry|can't|cannot|won't|and|this|that)\b/,
  words: englishWords,
  asked: englishAsked,
  leaning,
  stems: {
    me: { form: '{me}' },
    cannot: { after: 'me', form: '{cannot}' },
    'do-not': { after: 'me', form: '{donot}' },
  },
  rules: [...englishRefusing, ...englishReasons, ...englishAnswering],
};
