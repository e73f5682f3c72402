/** Korean: its words and its rules. The verb ends the sentence and the speaker is left out, so no forms share a beginning. */
import { koreanAnswering } from './ko.answering.ts';
import { koreanAsked } from './ko.asked.ts';
import { koreanRefusing } from './ko.refusing.ts';
import { koreanWords } from './ko.words.ts';
import type { Language } from './rule.ts';

export const korean: Language = {
  script: /[\uac00-\ud7af]/,
  words: koreanWords,
  asked: koreanAsked,
  stems: {},
  rules: [...koreanRefusing, ...koreanAnswering],
};
