/** Hindi: its words, the beginnings its forms share, and its rules. */
import { hindiAnswering } from './answering.ts';
import { hindiAsked } from './asked.ts';
import { hindiRefusing } from './refusing.ts';
import { hindiWords } from './words.ts';
import type { Language } from '../rule.ts';

export const hindi: Language = {
  script: /[\u0900-\u097f]{2}/,
  words: hindiWords,
  asked: hindiAsked,
  stems: { i: { form: '{b}मैं{e}' }, we: { form: '{b}हम{e}' } },
  rules: [...hindiRefusing, ...hindiAnswering],
};
