import { describe, expect, it } from 'vitest';
import { createSearchIndex, foldForSearch } from './search.ts';

function indexOf(texts: Record<string, string>) {
  const index = createSearchIndex();
  for (const [id, text] of Object.entries(texts)) index.set(id, [text, null]);
  return index;
}

describe('searching the log', () => {
  const index = indexOf({
    pigeons: 'I can’t help with the pigeon fine — sorry.',
    coffee: 'Der CAFÉ-Betreiber verlangt eine Straße.',
    chinese: '很抱歉，我无法协助撰写公开信。',
    empty: '',
  });

  it.each([
    ['pigeon', ['pigeons']],
    ['PIGEON', ['pigeons']],
    ["can't", ['pigeons']],
    ['fine - sorry', ['pigeons']],
    ['sorry pigeon', ['pigeons']],
    ['cafe', ['coffee']],
    ['公开信', ['chinese']],
    ['nowhere', []],
    ['i sorry nowhere', []],
  ])('finds %s in %j', (query, ids) => {
    expect(index.find(query)).toEqual(ids);
  });

  it.each(['', '  ', '\n'])('has no answer for a query without a word: %j', (query) => {
    expect(index.find(query)).toBeNull();
  });

  it('finds in every order of typing what a search from nothing finds', () => {
    const words = ['p', 'pi', 'pig', 'pig s', 'pig so', 'so', 's', 'so p', 'cafe', 'caf', '', 'c', 'o', 'io'];
    for (const first of words)
      for (const second of words) {
        const typed = indexOf({ a: 'the pigeon is sorry', b: 'sorry, no pie', c: 'a café', d: 'so' });
        const fresh = indexOf({ a: 'the pigeon is sorry', b: 'sorry, no pie', c: 'a café', d: 'so' });
        typed.find(first);
        expect(typed.find(second), `${first} → ${second}`).toEqual(fresh.find(second));
      }
  });

  it('finds what was added after a search in the search that goes on from it', () => {
    const growing = indexOf({ one: 'first words' });
    expect(growing.find('fir')).toEqual(['one']);
    growing.set('two', ['firm']);
    expect(growing.find('firm')).toEqual(['two']);
  });

  it('follows a record that changed or went', () => {
    const changing = indexOf({ one: 'first words', two: 'first' });
    changing.set('one', ['other words']);
    expect(changing.find('first')).toEqual(['two']);
    changing.delete('two');
    expect(changing.find('first')).toEqual([]);
    expect(changing.size).toBe(1);
  });

  it.each([
    ['ＡＢＣ', 'abc'],
    ['naïve', 'naive'],
    ['a\u2028b\tc', 'a b c'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });
});
