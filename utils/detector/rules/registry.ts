/**
 * The languages that have rules. A text is read with every language whose script it holds: an answer in Chinese to an
 * English question is as common as a refusal in English to a Chinese one.
 */
import { english } from './en.ts';
import type { Language } from './rule.ts';
import { chinese } from './zh.ts';

export const languages: Record<string, Language> = { en: english, zh: chinese };
