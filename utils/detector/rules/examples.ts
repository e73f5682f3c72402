/** The examples of every language, by its tag; read by the tests only. */
import { arabicExamples } from './ar/examples.ts';
import { germanExamples } from './de/examples.ts';
import { englishExamples } from './en/examples.ts';
import { spanishExamples } from './es/examples.ts';
import { frenchExamples } from './fr/examples.ts';
import { hindiExamples } from './hi/examples.ts';
import { italianExamples } from './it/examples.ts';
import { japaneseExamples } from './ja/examples.ts';
import { koreanExamples } from './ko/examples.ts';
import { portugueseExamples } from './pt/examples.ts';
import { russianExamples } from './ru/examples.ts';
import { chineseExamples } from './zh/examples.ts';
import type { Tag } from './loaded.ts';
import type { Examples } from './rule.ts';

export const examples: Record<Tag, Record<string, Examples>> = {
  en: englishExamples,
  zh: chineseExamples,
  es: spanishExamples,
  pt: portugueseExamples,
  fr: frenchExamples,
  de: germanExamples,
  it: italianExamples,
  ru: russianExamples,
  ja: japaneseExamples,
  ko: koreanExamples,
  ar: arabicExamples,
  hi: hindiExamples,
};
