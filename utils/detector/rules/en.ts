/** English: its words, the beginnings its forms share, and its rules. */
import { englishAnswering } from './en.answering.ts';
import { englishAsked } from './en.asked.ts';
import { leaning } from './en.leaning.ts';
import { englishReasons } from './en.reasons.ts';
import { englishRefusing } from './en.refusing.ts';
import { englishWords } from './en.words.ts';
import type { Language } from './rule.ts';

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
