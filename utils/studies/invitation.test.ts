import { expect, it } from 'vitest';
import { languageOf } from './invitation.ts';

const texts = { en: 'a', 'zh-CN': 'b', nl: 'c' };

it.each([
  [['nl-BE', 'en'], 'nl'],
  [['zh-cn'], 'zh-CN'],
  [['fr', 'nl'], 'nl'],
  [['fr'], 'en'],
  [[], 'en'],
])('the text for somebody who reads %o is the one in %s', (languages, language) => {
  expect(languageOf(texts, languages)).toBe(language);
});
