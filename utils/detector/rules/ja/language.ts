/** Japanese: its words and its rules. The denial ends the sentence and the speaker is left out, so no forms share a beginning. */
import { japaneseAnswering } from './answering.ts';
import { japaneseAsked } from './asked.ts';
import { japaneseRefusing } from './refusing.ts';
import { japaneseWords } from './words.ts';
import type { Language } from '../rule.ts';

export const japanese: Language = {
  script: /[\u3040-\u30ff]/,
  words: japaneseWords,
  asked: japaneseAsked,
  stems: {},
  rules: [...japaneseRefusing, ...japaneseAnswering],
};
