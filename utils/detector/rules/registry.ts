/**
 * All languages that have rules; importing this makes them all ready, as everything outside a chat page does.
 */
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { addLanguage, TAGS, type Tag } from './loaded.ts';
import type { Language } from './rule.ts';
import { russian } from './ru.ts';
import { chinese } from './zh.ts';

export const languages: Record<Tag, Language> = {
  en: english,
  zh: chinese,
  es: spanish,
  fr: french,
  de: german,
  ru: russian,
  ja: japanese,
  ko: korean,
};

for (const tag of TAGS) addLanguage(tag, languages[tag]);
