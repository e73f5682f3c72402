import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';
import { placesFor, spansIn } from './places.ts';
import { compile } from './rules/compile.ts';
import { examples } from './rules/examples.ts';
import { TAGS } from './rules/loaded.ts';
import { languages } from './rules/registry.ts';

describe('the places where forms are tried', () => {
  it.each(TAGS)('in %s lose nothing that a search of the whole text would find', (tag) => {
    const { places } = compile(languages[tag]);
    const sentences = Object.values(examples[tag]).flatMap(({ catches, passes }) => [...catches, ...passes]);
    const text = sentences.map((one) => normalise(one).text.replaceAll('\n', ' ')).join('\n');
    const found = spansIn(text, places);
    for (const [form, { source }] of places.patterns.entries()) {
      const searched = Array.from(text.matchAll(new RegExp(source, 'gm')), (match) => match.index);
      expect(
        found[form]?.map(([start]) => start),
        source,
      ).toEqual(searched);
    }
  });

  it.each([
    ['\\bno', 'no knob no', [0, 8]],
    ['aa', 'aaaaa', [0, 2]],
    ['^x|y', 'xy\nxx', [0, 1, 3]],
    ['[^,]b', 'ab,b', [0]],
    ['能', '不能', [1]],
    ['no', 'n', []],
  ])('%s is found in %j at %j', (source, text, starts) => {
    expect(spansIn(text, placesFor([source]))[0]?.map(([start]) => start)).toEqual(starts);
  });
});
