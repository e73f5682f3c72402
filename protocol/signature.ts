/**
 * Ed25519 over canonical JSON. What a signature is for is signed with it, so that one made for a receipt never passes
 * for one of a manifest.
 */
import { base64url } from 'jose';
import { canonicalBytes } from './canonical.ts';

export type Purpose = 'manifest' | 'report' | 'receipt' | 'withdrawal';

export interface SigningKey {
  kty: 'OKP';
  crv: 'Ed25519';
  /** Public, base64url. */
  x: string;
}
export interface PrivateSigningKey extends SigningKey {
  /** Secret, base64url. */
  d: string;
}

const ALGORITHM = { name: 'Ed25519' };

export async function newSigningKey(): Promise<PrivateSigningKey> {
  const pair = (await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as CryptoKeyPair;
  const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { kty: 'OKP', crv: 'Ed25519', x, d };
}

export const publicPart = ({ kty, crv, x }: SigningKey): SigningKey => ({ kty, crv, x });

export async function sign(value: object, purpose: Purpose, key: PrivateSigningKey): Promise<string> {
  const secret = await crypto.subtle.importKey('jwk', { ...key, ext: true }, ALGORITHM, false, ['sign']);
  return base64url.encode(
    new Uint8Array(await crypto.subtle.sign(ALGORITHM, secret, signed(value, purpose))),
  );
}

/** False for a key or a signature that is none, too: both come from outside. */
export async function isSignedBy(
  key: SigningKey,
  { value, purpose, signature }: { value: object; purpose: Purpose; signature: string },
): Promise<boolean> {
  try {
    const known = await crypto.subtle.importKey('jwk', publicPart(key), ALGORITHM, false, ['verify']);
    const bytes = new Uint8Array(base64url.decode(signature));
    return await crypto.subtle.verify(ALGORITHM, known, bytes, signed(value, purpose));
  } catch {
    return false;
  }
}

function signed(value: object, purpose: Purpose): Uint8Array<ArrayBuffer> {
  return canonicalBytes([`rs/1 ${purpose}`, value]);
}

/** 43 letters: what a join link carries of the researcher's key. */
export async function fingerprintOf({ x }: SigningKey): Promise<string> {
  const bytes = new Uint8Array(base64url.decode(x));
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
