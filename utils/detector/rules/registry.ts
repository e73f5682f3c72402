/**
 * The languages that have rules, and which of them read a text: that of the whole answer, English for Latin letters and
 * Chinese for Han characters. An answer in Chinese to an English question is as common as the reverse.
 */
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import type { Language } from './rule.ts';
import { russian } from './ru.ts';
import { chinese } from './zh.ts';

export const languages: Record<string, Language> = {
  en: english,
  zh: chinese,
  es: spanish,
  fr: french,
  de: german,
  ru: russian,
  ja: japanese,
  ko: korean,
};

/** Those whose rules know all the acts. */
export const FULLY_READ: ReadonlySet<string> = new Set(['en', 'zh']);

/** The languages to read an answer with, given the tag of the language that most of it is in. */
export function languagesFor(tag: string): Language[] {
  const own = languages[tag.replace(/-.*/, '')];
  const always = tag === 'ja' ? [english] : [english, chinese];
  return own === undefined || always.includes(own) ? always : [own, ...always];
}
