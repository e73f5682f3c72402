/**
 * Chinese, in simplified characters; traditional text has been folded into them before. Its words, the beginnings
 * its forms share, and its rules.
 */
import type { Language } from '../rule.ts';
import { chineseAnswering } from './answering.ts';
import { chineseAsked } from './asked.ts';
import { leaning } from './leaning.ts';
import { chineseRefusing } from './refusing.ts';
import { chineseWords } from './words.ts';

export const chinese: Language = {
  script: /[\u4e00-\u9fff]/,
  words: chineseWords,
  asked: chineseAsked,
  leaning,
  stems: {
    cannot: { form: '{me}[^,。我您你妳他她它们]{0,8}?{denied}' },
  },
  rules: [...chineseRefusing, ...chineseAnswering],
};
