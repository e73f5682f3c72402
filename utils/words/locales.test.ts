import { describe, expect, it } from 'vitest';
import {
  AGREEMENT,
  AUTHORITY_GROUP_KEYS,
  AUTHORITY_TYPES,
  DETECTOR_VERDICTS,
  FAMILY_KEYS,
  GIVEN_REASONS,
  HAPPENED,
  REASONS,
  SENSITIVITIES,
  SHOWN,
  SUBTYPES,
  YES_NO_UNSURE,
} from '../../contract/taxonomy.ts';
import en from '../../locales/en.json' with { type: 'json' };
import zhCN from '../../locales/zh-CN.json' with { type: 'json' };
import { FILE_KINDS, REJECT_PROBLEMS } from '../import/reject.ts';
import { PROBLEMS } from '../messaging/problem.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every key with its words, dotted. */
function flat(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const [inner, text] of flat(value as object, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

const catalogues = { en: flat(en), 'zh-CN': flat(zhCN) };
const pluralless = (words: Map<string, string>) =>
  new Set([...words.keys()].map((key) => key.replace(PLURAL, '')));
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

describe('the languages', () => {
  it('have the same keys', () => {
    expect([...pluralless(catalogues['zh-CN'])].sort()).toEqual([...pluralless(catalogues.en)].sort());
  });

  it.each(Object.entries(catalogues))(
    '%s has every plural form it needs, and no other',
    (language, words) => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const plurals = new Set(
        [...words.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')),
      );
      for (const key of plurals) {
        const has = [...words.keys()].filter(
          (other) => other.replace(PLURAL, '') === key && PLURAL.test(other),
        );
        expect(has.map((other) => other.slice(key.length + 1)).sort()).toEqual([...forms].sort());
      }
    },
  );

  it('fill the same placeholders', () => {
    for (const [key, text] of catalogues['zh-CN']) {
      const english = catalogues.en.get(key) ?? catalogues.en.get(key.replace(PLURAL, '_other'));
      expect([key, ...placeholders(text)]).toEqual([key, ...placeholders(english ?? '')]);
    }
  });
});

const needed = [
  ...HAPPENED.map((key) => `happened.${key}`),
  ...['rule', 'weighed', 'danger'].flatMap((question) => YES_NO_UNSURE.map((key) => `${question}.${key}`)),
  ...['testing.yes', 'testing.no'],
  ...REASONS.map((key) => `reason.${key}`),
  ...AUTHORITY_GROUP_KEYS.map((key) => `authorityGroup.${key}`),
  ...AUTHORITY_TYPES.map((key) => `authority.${key}`),
  ...[...FAMILY_KEYS, 'not_sure'].flatMap((key) => [`family.${key}.tag`, `family.${key}.short`]),
  ...FAMILY_KEYS.map((key) => `family.${key}.text`),
  ...SUBTYPES.map((key) => `subtype.${key}`),
  ...AGREEMENT.map((key) => `agreement.${key}`),
  ...DETECTOR_VERDICTS.map((key) => `why.does.${key}`),
  ...GIVEN_REASONS.filter((key) => key !== 'none').map((key) => `why.reason.${key}`),
  ...SHOWN.map((key) => `shows.${key}`),
  ...SENSITIVITIES.map((key) => `sensitivity.${key}`),
  ...PROBLEMS.map((key) => `problem.${key}`),
  ...REJECT_PROBLEMS.map((key) => `import.reject.${key}`),
  ...FILE_KINDS.map((key) => `import.file.not_a_log.${key}`),
  ...['newer', 'unreadable'].map((key) => `import.file.${key}`),
];

describe.each(Object.entries(catalogues))('the words of %s', (_language, words) => {
  it('name every answer key, every problem, and what the detector says', () => {
    expect(needed.filter((key) => !words.get(key))).toEqual([]);
  });

  it('tell the options of one question apart', () => {
    for (const question of ['happened', 'reason', 'authorityGroup', 'authority', 'subtype', 'agreement']) {
      const labels = [...words].filter(([key]) => key.startsWith(`${question}.`)).map(([, text]) => text);
      expect(new Set(labels).size, question).toBe(labels.length);
    }
  });
});
