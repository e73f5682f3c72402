/**
 * A value → what only the study's recipients can read: JWE General JSON (RFC 7516) to two keys or more, so that losing
 * one loses nothing. The envelope around it is bound to it: altered, it opens no more.
 */
import { base64url, GeneralEncrypt, generalDecrypt, importJWK, type GeneralJWE } from 'jose';
import * as v from 'valibot';
import { label, publicKey } from './atoms.ts';
import { canonicalBytes } from './canonical.ts';
import { pad, unpad } from './padding.ts';

export const RecipientSchema = v.object({ ...publicKey('X25519').entries, kid: label() });
export type Recipient = v.InferOutput<typeof RecipientSchema>;
export interface PrivateRecipient extends Recipient {
  d: string;
}

const WRAP = 'ECDH-ES+A256KW';
const ENCRYPT = 'A256GCM';

const base64 = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^[A-Za-z0-9_-]*$/));
/** Sealed text of the largest padding is about 44 kB long. */
export const SealedSchema = v.object({
  protected: base64(2_000),
  aad: base64(4_000),
  iv: base64(64),
  ciphertext: base64(50_000),
  tag: base64(64),
  recipients: v.pipe(
    v.array(
      v.object({
        encrypted_key: base64(400),
        header: v.object({
          alg: v.literal(WRAP),
          kid: label(),
          epk: publicKey('X25519'),
        }),
      }),
    ),
    v.minLength(1),
    v.maxLength(4),
  ),
});
export type Sealed = v.InferOutput<typeof SealedSchema>;

export async function newRecipient(kid: string): Promise<PrivateRecipient> {
  const pair = (await crypto.subtle.generateKey({ name: 'X25519' }, true, ['deriveBits'])) as CryptoKeyPair;
  const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { kty: 'OKP', crv: 'X25519', kid, x, d };
}

export interface SealOptions {
  /** What the sealed value belongs to; it is not hidden. */
  boundTo: object;
  recipients: readonly Recipient[];
  /** Lengths in bytes that a sealed value may have. */
  lengths: readonly number[];
}

export async function seal(
  value: object,
  { boundTo, recipients, lengths }: SealOptions,
): Promise<{ ok: true; sealed: Sealed } | { ok: false; problem: 'too_big' }> {
  const padded = pad(canonicalBytes(value), lengths);
  if (!padded) return { ok: false, problem: 'too_big' };
  const jwe = new GeneralEncrypt(padded)
    .setProtectedHeader({ enc: ENCRYPT })
    .setAdditionalAuthenticatedData(canonicalBytes(boundTo));
  for (const { kid, kty, crv, x } of recipients)
    jwe.addRecipient(await importJWK({ kty, crv, x }, WRAP)).setUnprotectedHeader({ alg: WRAP, kid });
  return { ok: true, sealed: (await jwe.encrypt()) as unknown as Sealed };
}

export type Opened =
  | { ok: true; value: unknown }
  /** `not_ours`: for another key. `tampered`: it, or what it is bound to, was altered. */
  | { ok: false; problem: 'not_ours' | 'tampered' };

export async function open(sealed: Sealed, boundTo: object, key: PrivateRecipient): Promise<Opened> {
  if (!sealed.recipients.some(({ header }) => header.kid === key.kid))
    return { ok: false, problem: 'not_ours' };
  if (sealed.aad !== base64url.encode(canonicalBytes(boundTo))) return { ok: false, problem: 'tampered' };
  try {
    const { kty, crv, x, d } = key;
    const secret = await importJWK({ kty, crv, x, d }, WRAP);
    const options = { keyManagementAlgorithms: [WRAP], contentEncryptionAlgorithms: [ENCRYPT] };
    const mine = { ...sealed, recipients: sealed.recipients.filter(({ header }) => header.kid === key.kid) };
    const { plaintext } = await generalDecrypt(mine as unknown as GeneralJWE, secret, options);
    const bytes = unpad(plaintext);
    return bytes
      ? { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
      : { ok: false, problem: 'tampered' };
  } catch {
    return { ok: false, problem: 'tampered' };
  }
}
