/**
 * All languages that have rules; importing this makes them all ready, as everything outside a chat page does.
 */
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hindi } from './hi.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { chinese } from './zh.ts';
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
