import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers, GAP, withoutPlaces } from './identifiers.ts';

const found = (text: string) =>
  findIdentifiers(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('places that tell who somebody is', () => {
  it.each([
    ['email', 'mail me at jan.de-vries+x@uni-example.nl please', 'jan.de-vries+x@uni-example.nl'],
    ['email', '请发到 wang@例子.cn 谢谢', 'wang@例子.cn'],
    ['phone', 'call +31 6 1234 5678 today', '+31 6 1234 5678'],
    ['phone', 'call (555) 123-4567 today', '(555) 123-4567'],
    ['phone', '我的电话是13812345678。', '13812345678'],
    ['card', 'pay with 4111 1111 1111 1111 now', '4111 1111 1111 1111'],
    ['iban', 'to NL91 ABNA 0417 1643 00 please', 'NL91 ABNA 0417 1643 00'],
    ['ip', 'from 192.168.1.20 it fails', '192.168.1.20'],
    ['ip', 'and 2001:db8:85a3:8d3:1319:8a2e:370:7348 too', '2001:db8:85a3:8d3:1319:8a2e:370:7348'],
    ['secret', 'key sk-abcdefghijklmnop1234 leaked', 'sk-abcdefghijklmnop1234'],
    ['secret', 'token ghp_abcdefghijklmnopqrst1234 leaked', 'ghp_abcdefghijklmnopqrst1234'],
    ['address', 'see https://chatgpt.com/share/abc123 there', 'https://chatgpt.com/share/abc123'],
  ])('are found: %s in “%s”', (kind, text, words) => {
    expect(found(text)).toEqual([[kind, words]]);
  });

  it.each([
    'My HOA says the fence must be 1.80 m high, rule 12.4 of 2019.',
    'The order number is 1234 5678 9012 3456 and the total 99.50.',
    'Version 4.2.2026.1 came out on 2026-11-24 at 10:30.',
    'Read https://www.example.org/rules/parking first.',
    'He paid 12,000,000 and 30 000 000 for it.',
    'GB82 WEST 1234 5698 7654 33 is no account.',
    '根据2024年第13条规定，罚款20000元。',
  ])('are not guessed at: “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('never overlap, stand in the order of the text, and taken out leave the rest as it is', () => {
    const words = fc.constantFrom(
      'a@b.nl',
      '+31 6 1234 5678',
      '4111111111111111',
      ' and ',
      'x',
      '你好',
      '😀 ',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ');
        const places = findIdentifiers(text);
        expect(places.every(({ start }, at) => start >= (places[at - 1]?.end ?? 0))).toBe(true);
        const kept = places.reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + GAP + rest.slice(end),
          text,
        );
        expect(withoutPlaces(text, places)).toBe(kept);
      }),
    );
  });
});
