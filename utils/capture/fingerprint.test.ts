import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

it('a fingerprint is the same for the same text, and short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fingerprint(text)).toBe(fingerprint(text));
      expect(fingerprint(text)).toMatch(/^[0-9a-z]{2,22}$/);
    }),
  );
});

it('fingerprints of a hundred thousand texts that differ little are all different', () => {
  const prints = new Set(Array.from({ length: 100_000 }, (_, n) => fingerprint(`turn ${n}`)));
  expect(prints.size).toBe(100_000);
});

it('a fingerprint depends on order and on every character', () => {
  const texts = ['ab', 'ba', 'a', 'b', '', 'a\0', 'aa', 'Ab'];
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
});
