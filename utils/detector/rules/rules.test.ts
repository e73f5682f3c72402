import { describe, expect, it } from 'vitest';
import { findHits } from '../hits.ts';
import { maskOthersWords } from '../mask.ts';
import { normalise } from '../normalise.ts';
import { segment } from '../segment.ts';
import { compile } from './compile.ts';
import { examples } from './examples.ts';
import { missingFor, TAGS } from './loaded.ts';
import { languages } from './registry.ts';

function cuesIn(text: string, tag: string): string[] {
  const plain = normalise(text);
  return findHits(segment(maskOthersWords(plain.text, plain.tailAt)), tag).map((hit) => hit.id);
}

describe.each(TAGS.map((tag) => [tag, languages[tag]] as const))('the rules of %s', (tag, language) => {
  it('have ids of their language, each once', () => {
    const ids = language.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !new RegExp(`^${tag}\\.[a-z]+(-[a-z]+)*$`).test(id))).toEqual([]);
  });

  it('have an example file with exactly these rules, each with a catch and a near-miss', () => {
    const written = Object.entries(examples[tag]);
    expect(written.map(([id]) => id).sort()).toEqual(language.rules.map((rule) => rule.id).sort());
    expect(written.filter(([, { catches, passes }]) => catches.length === 0 || passes.length === 0)).toEqual(
      [],
    );
  });

  it.each(Object.entries(examples[tag]))(
    '%s catches its examples and lets its near-misses pass',
    (id, example) => {
      expect(example.catches.filter((text) => !cuesIn(text, tag).includes(id))).toEqual([]);
      expect(example.passes.filter((text) => cuesIn(text, tag).includes(id))).toEqual([]);
    },
  );

  it('weigh between nothing and certainty', () => {
    expect(language.rules.filter(({ weight }) => weight <= 0 || weight >= 1)).toEqual([]);
  });
});

describe('a form', () => {
  it('with a word group that its language has not is a mistake', () => {
    const rule = { id: 'en.x', act: 'decline', weight: 0.5, form: '{nothing}' } as const;
    expect(() => compile({ script: /a/, words: {}, stems: {}, rules: [rule] })).toThrow('nothing');
  });
});

it('a text needs its own language, English always, and Chinese only where it is written', () => {
  const needed = (tag: string, text: string) => missingFor(tag, text, new Map());
  expect(needed('en', 'No.')).toEqual(['en']);
  expect(needed('en', 'No. 不行')).toEqual(['en', 'zh']);
  expect(needed('zh-Hant', '不行')).toEqual(['zh', 'en']);
  expect(needed('ko', '안 됩니다')).toEqual(['ko', 'en']);
  expect(needed('ja', '漢字')).toEqual(['ja', 'en']);
  expect(needed('und', '…')).toEqual(['en']);
});
