/** Korean: its words and its rules. The verb ends the sentence and the speaker is left out, so no forms share a beginning. */
import { koreanAnswering } from './answering.ts';
import { koreanAsked } from './asked.ts';
import { koreanRefusing } from './refusing.ts';
import { koreanWords } from './words.ts';
import type { Language } from '../rule.ts';

export const korean: Language = {
  script: /[\uac00-\ud7af]/,
  words: koreanWords,
  asked: koreanAsked,
  stems: {},
  rules: [...koreanRefusing, ...koreanAnswering],
};
