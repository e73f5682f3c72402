import { describe, expect, it } from 'vitest';
import { createWords, UI_LANGUAGES, uiLanguage } from './words.ts';

describe('the language of the interface', () => {
  it.each([
    ['auto', ['en-GB'], 'en'],
    ['auto', ['zh-TW', 'en'], 'zh-CN'],
    ['auto', ['ZH-hans-cn'], 'zh-CN'],
    ['auto', ['de-DE', 'zh-CN', 'en'], 'zh-CN'],
    ['auto', ['de-DE', 'fr'], 'en'],
    ['auto', [], 'en'],
    ['en', ['zh-CN'], 'en'],
    ['zh-CN', ['en'], 'zh-CN'],
  ] as const)('chosen as %s, with a browser in %j, is %s', (choice, browser, expected) => {
    expect(uiLanguage(choice, browser)).toBe(expected);
  });

  it.each(UI_LANGUAGES)('%s speaks words, not keys', (language) => {
    const words = createWords(language);
    expect(words('chip.question')).not.toContain('chip.');
    expect(words('happened.hard_refusal')).toMatch(/\p{L}/u);
  });
});
