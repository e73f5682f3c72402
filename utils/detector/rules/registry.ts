/**
 * All languages that have rules; importing this makes them all ready, as everything outside a chat page does.
 */
import { arabic } from './ar/language.ts';
import { german } from './de/language.ts';
import { english } from './en/language.ts';
import { spanish } from './es/language.ts';
import { french } from './fr/language.ts';
import { hindi } from './hi/language.ts';
import { italian } from './it/language.ts';
import { japanese } from './ja/language.ts';
import { korean } from './ko/language.ts';
import { portuguese } from './pt/language.ts';
import { russian } from './ru/language.ts';
import { chinese } from './zh/language.ts';
import { addLanguage, TAGS, type Tag } from './loaded.ts';
import type { Language } from './rule.ts';

export const languages: Record<Tag, Language> = {
  en: english,
  zh: chinese,
  es: spanish,
  pt: portuguese,
  fr: french,
  de: german,
  it: italian,
  ru: russian,
  ja: japanese,
  ko: korean,
  ar: arabic,
  hi: hindi,
};

for (const tag of TAGS) addLanguage(tag, languages[tag]);
