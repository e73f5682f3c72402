/**
 * The languages whose rules are here to be used. A chat page gets the rules of a language when one is first needed,
 * from a script of its own; both find each other by this map, which lies in the
 * global of the extension's own world. Elsewhere `registry.ts` brings all languages.
 */
import { DETECTOR_VERSION } from '../version.ts';
import type { Leaning } from '../leaning.ts';
import type { Language } from './rule.ts';

/** Every language that has rules, by its BCP 47 tag; the folder of its rules is named so. */
export const TAGS = ['en', 'zh', 'es', 'pt', 'fr', 'de', 'it', 'ru', 'ja', 'ko', 'ar', 'hi'] as const;
export type Tag = (typeof TAGS)[number];

// With the version: after an update the page's world may still hold an older version's rules.
const place = Symbol.for(`refusal-auditor rules ${DETECTOR_VERSION}`);
const world = globalThis as { [place]?: Map<string, Language> };
const loaded = (world[place] ??= new Map());

export function addLanguage(tag: Tag, language: Language): void {
  loaded.set(tag, language);
}

export function loadedLanguages(): Iterable<[tag: string, language: Language]> {
  return loaded;
}

/** The tag of the rules for a language: `zh-Hant` is read as `zh`. */
export const baseOf = (tag: string) => tag.replace(/-.*/, '');

export function hasRules(tag: string): tag is Tag {
  return (TAGS as readonly string[]).includes(tag);
}

/** The languages to read an answer with, given the tag of the language that most of it is in. */
export function languagesFor(tag: string): Language[] {
  return tagsFor(tag)
    .map((one) => loaded.get(one))
    .filter((language) => language !== undefined);
}

/** Whether the rules of the language are here. */
export const canRead = (tag: string): boolean => loaded.has(baseOf(tag));

/** What single words lean to in the language, where that was learned. */
export function leaningFor(tag: string): Leaning {
  return loaded.get(baseOf(tag))?.leaning ?? {};
}

/** Those that reading this text needs and that are not here yet. */
export function missingFor(tag: string, text: string, here: ReadonlyMap<string, Language> = loaded): Tag[] {
  return tagsFor(tag).filter((one) => !here.has(one) && (one !== 'zh' || HAN.test(text)));
}

const HAN = /[\u4e00-\u9fff]/;

/** Its own language first, English, and Chinese: an answer in Chinese to an English question is as common as the reverse. */
function tagsFor(tag: string): Tag[] {
  const own = baseOf(tag);
  const always: Tag[] = own === 'ja' ? ['en'] : ['en', 'zh'];
  return hasRules(own) ? [...new Set([own, ...always])] : always;
}
