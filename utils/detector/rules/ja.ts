/** Japanese: its words and its rules. The denial ends the sentence and the speaker is left out, so no forms share a beginning. */
import { japaneseAnswering } from './ja.answering.ts';
import { japaneseAsked } from './ja.asked.ts';
import { japaneseRefusing } from './ja.refusing.ts';
import { japaneseWords } from './ja.words.ts';
import type { Language } from './rule.ts';

export const japanese: Language = {
  script: /[\u3040-\u30ff]/,
  words: japaneseWords,
  asked: japaneseAsked,
  stems: {},
  rules: [...japaneseRefusing, ...japaneseAnswering],
};
