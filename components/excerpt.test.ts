import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shown } from '../contract/taxonomy.ts';
import { excerpt } from './excerpt.ts';

const evidence = (start: number, end: number) => ({ start, end, cue: 'en.decline', shows: null });
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

/** Pieces as one line: marks in brackets, gaps as an ellipsis. */
const drawn = (text: string, spans: [number, number][], radius: number) =>
  excerpt(
    text,
    spans.map(([start, end]) => evidence(start, end)),
    radius,
  )
    .map((piece) => (piece.kind === 'gap' ? '…' : piece.kind === 'mark' ? `[${piece.text}]` : piece.text))
    .join('');

describe('an excerpt', () => {
  it.each([
    ['shows a short text whole', 'I can’t do that.', [[0, 7]], 60, '[I can’t] do that.'],
    ['is empty for an empty text', '', [], 60, ''],
    [
      'joins pieces of evidence that overlap',
      'I cannot help',
      [
        [0, 8],
        [2, 13],
      ],
      60,
      '[I cannot help]',
    ],
    ['ignores empty evidence', 'Sorry, no.', [[0, 0]], 60, 'Sorry, no.'],
    ['ignores evidence outside the text', 'Sorry.', [[40, 50]], 60, 'Sorry.'],
    ['cuts evidence that runs past the end', 'Sorry.', [[0, 99]], 60, '[Sorry.]'],
    ['ignores evidence that ends before it starts', 'Sorry, no.', [[5, 2]], 60, 'Sorry, no.'],
  ] satisfies [string, string, [number, number][], number, string][])(
    '%s',
    (_name, text, spans, radius, expected) => {
      expect(drawn(text, spans, radius)).toBe(expected);
    },
  );

  it('keeps the opening and the neighbourhood of evidence, cut between words', () => {
    const text = `${words(60)} I cannot help ${words(60)}`;
    const at = text.indexOf('I cannot');
    expect(drawn(text, [[at, at + 13]], 24)).toBe(
      'word0 word1 word2 word3…word57 word58 word59 [I cannot help] word0 word1 word2…',
    );
  });

  it('cuts Chinese, which has no spaces, where the radius ends', () => {
    const text = `${'前'.repeat(100)}我不能提供${'后'.repeat(100)}`;
    expect(drawn(text, [[100, 105]], 10)).toBe(
      `${'前'.repeat(10)}…${'前'.repeat(10)}[我不能提供]${'后'.repeat(10)}…`,
    );
  });

  it('says of each mark what it shows, of those that overlap what counts most', () => {
    const text = 'I cannot help. It is against my rules. Ask a friend.';
    const at = (words: string, shows: Shown | null) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, cue: 'cue', shows };
    };
    const evidence = [at('I cannot', 'reason'), at('cannot help', 'refusal'), at('my rules', 'reason')];
    const marks = excerpt(text, [...evidence, at('Ask a friend', null)], 60).filter(
      ({ kind }) => kind === 'mark',
    );
    expect(marks).toEqual([
      { kind: 'mark', text: 'I cannot help', shows: 'refusal' },
      { kind: 'mark', text: 'my rules', shows: 'reason' },
      { kind: 'mark', text: 'Ask a friend', shows: null },
    ]);
  });

  it('never splits an emoji', () => {
    const text = '😀'.repeat(200);
    const shown = drawn(text, [], 41);
    expect(shown).toBe(`${'😀'.repeat(20)}…`);
  });

  it('shows the whole text with an endless radius, whatever the evidence says', () => {
    const span = fc.record({
      start: fc.nat(300),
      end: fc.nat(300),
      cue: fc.constant('any'),
      shows: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(span), (text, spans) => {
        const pieces = excerpt(text, spans, Infinity);
        expect(pieces.map((piece) => (piece.kind === 'gap' ? '…' : piece.text)).join('')).toBe(text);
      }),
    );
  });

  it('shows every piece of evidence, whatever the radius', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.integer({ min: 1, max: 60 }), fc.nat(80), (start, length, radius) => {
        const text = words(160);
        const marks = excerpt(text, [evidence(start, start + length)], radius).filter(
          ({ kind }) => kind === 'mark',
        );
        expect(marks).toEqual([{ kind: 'mark', text: text.slice(start, start + length), shows: null }]);
      }),
    );
  });
});
