import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pad, unpad } from './padding.ts';
import { newRecipient, open, seal, type Sealed } from './seal.ts';

const LENGTHS = [256, 1024, 4096];
const boundTo = { study: 'st_abcdefghijklmnop', rid: 'one', rev: 0 };
const [mine, escrow, stranger] = await Promise.all(['pi', 'escrow', 'stranger'].map(newRecipient));
const recipients = [mine, escrow].map((key) => ({ kty: key!.kty, crv: key!.crv, x: key!.x, kid: key!.kid }));

async function sealed(value: object): Promise<Sealed> {
  const made = await seal(value, { boundTo, recipients, lengths: LENGTHS });
  if (!made.ok) throw new Error(made.problem);
  return made.sealed;
}

describe('a sealed value', () => {
  it('opens with each of the recipients’ keys, and gives the value back', async () => {
    const value = { a: 'ä 字 \u2028', n: [1, null, true] };
    const box = await sealed(value);
    for (const key of [mine!, escrow!]) expect(await open(box, boundTo, key)).toEqual({ ok: true, value });
  });

  it('tells nothing to another key, not even under a recipient’s name', async () => {
    const box = await sealed({ secret: 1 });
    expect(await open(box, boundTo, stranger!)).toEqual({ ok: false, problem: 'not_ours' });
    expect(await open(box, boundTo, { ...stranger!, kid: 'pi' })).toEqual({ ok: false, problem: 'tampered' });
  });

  it.each([
    ['the envelope’s revision', boundTo, { ...boundTo, rev: 1 }, (box: Sealed) => box],
    [
      'what it says it is bound to',
      boundTo,
      boundTo,
      (box: Sealed) => ({ ...box, aad: `${box.aad.slice(0, -2)}AA` }),
    ],
    ['its words', boundTo, boundTo, (box: Sealed) => ({ ...box, ciphertext: flipped(box.ciphertext) })],
    ['its tag', boundTo, boundTo, (box: Sealed) => ({ ...box, tag: flipped(box.tag) })],
    ['its number used once', boundTo, boundTo, (box: Sealed) => ({ ...box, iv: flipped(box.iv) })],
  ])('opens no more once %s was altered', async (_what, _before, after, alter) => {
    const box = alter(await sealed({ secret: 1 }));
    expect(await open(box, after, mine!)).toEqual({ ok: false, problem: 'tampered' });
  });

  it('has one of a few lengths, whatever is in it, and never the same bytes twice', async () => {
    const lengths = new Set<number>();
    for (const size of [0, 1, 100, 240, 241, 900, 2_000]) {
      const box = await sealed({ text: 'x'.repeat(size) });
      lengths.add(Buffer.from(box.ciphertext, 'base64url').length);
    }
    expect([...lengths].every((length) => LENGTHS.includes(length))).toBe(true);
    expect((await sealed({ a: 1 })).ciphertext).not.toBe((await sealed({ a: 1 })).ciphertext);
  });

  it('is not made where the value is larger than the largest', async () => {
    const huge = { text: 'x'.repeat(4096) };
    expect(await seal(huge, { boundTo, recipients, lengths: LENGTHS })).toEqual({
      ok: false,
      problem: 'too_big',
    });
  });
});

describe('padding', () => {
  it('gives every bytes back, and has one of the lengths', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4092 }), (bytes) => {
        const padded = pad(bytes, LENGTHS);
        expect(LENGTHS).toContain(padded?.length);
        expect(padded && [...(unpad(padded) ?? [])]).toEqual([...bytes]);
      }),
    );
  });

  it.each([
    ['too short for its own length', [0, 0, 0]],
    ['a length beyond its end', [0, 0, 0, 9, 1]],
    ['something behind its end', [0, 0, 0, 1, 7, 1]],
  ])('is refused where it has %s', (_what, bytes) => {
    expect(unpad(new Uint8Array(bytes))).toBeNull();
  });
});

/** Another first letter: base64url still, but other bytes. */
const flipped = (text: string) => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`;
