/**
 * Words for people, in the language they chose. Every visible string is a key of `locales/en.json`;
 * other languages fill the same keys.
 */
import i18next, { type TFunction } from 'i18next';
import en from '../../locales/en.json' with { type: 'json' };
import zhCN from '../../locales/zh-CN.json' with { type: 'json' };

export const UI_LANGUAGES = ['en', 'zh-CN'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];
export type Words = TFunction;

/** The language to speak: the person's choice, or for `auto` the first of the browser's that we have. */
export function uiLanguage(choice: 'auto' | UiLanguage, browserLanguages: readonly string[]): UiLanguage {
  if (choice !== 'auto') return choice;
  for (const tag of browserLanguages) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh-CN';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'en';
}

export function createWords(language: UiLanguage): Words {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    resources: { en: { translation: en }, 'zh-CN': { translation: zhCN } },
  });
  return instance.t;
}
