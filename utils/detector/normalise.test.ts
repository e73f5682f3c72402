import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

describe('plain text', () => {
  it.each([
    ['I can’t', "i can't"],
    ['ＡＩ：ｎｏ！', 'ai:no!'],
    ['a\u00a0b\u3000c', 'a b c'],
    ['a\u200bb\ufeffc', 'abc'],
    ['**bold** and *soft* and __under__', 'bold and soft and under'],
    ['snake_case', 'snake_case'],
    ['* item', '- item'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['「無法」', '«无法»'],
    ['no … “yes” 🙂 ✓', 'no . «yes»     '],
    ['İ', 'i'],
    ['Ich kann Größe', 'ich kann grose'],
    ['No podré, não e\u0301', 'no podre, nao e'],
    ['ещё йод', 'еще йод'],
    ['لا أَسْتَطِيعُ المُسَاعَدَة', 'لا استطيع المساعده'],
    ['मैं यह नहीं कर सकता हूँ, ज़रूर', 'मैं यह नहीं कर सकता हूं, जरूर'],
  ])('of %j is %j', (written, plain) => {
    expect(normalise(written).text).toBe(plain);
  });

  it('of English has no character beyond Latin-1, whatever decorates it', () => {
    expect(normalise('“It’s” — 5\u202f€ → 🙂 •').text).toMatch(/^[\0-\xff]*$/);
  });

  it('knows where each character stood, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const { text, toOriginal } = normalise(written);
        const offsets = Array.from({ length: text.length + 1 }, (_, at) => toOriginal(at));
        expect(offsets.at(-1)).toBe(written.length);
        expect(offsets.every((offset, at) => at === 0 || offset > (offsets[at - 1] ?? -1))).toBe(true);
      }),
    );
  });

  it('keeps beginning and end of a very long text and says what is missing', () => {
    const written = `start ${'x'.repeat(50_000)} end`;
    const { text, tailAt, omitted, toOriginal } = normalise(written);
    expect(text.startsWith('start')).toBe(true);
    expect(text.endsWith('end')).toBe(true);
    expect(text.length - '\n\n'.length + omitted).toBe(written.length);
    expect(toOriginal(tailAt)).toBe(written.length - (text.length - tailAt));
  });
});
