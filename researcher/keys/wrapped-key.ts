/** A private key that lies on a disk: of no use without its passphrase (JWE with PBES2, RFC 7518 section 4.8). */
import { CompactEncrypt, compactDecrypt } from 'jose';
import * as v from 'valibot';
import { day, label, publicKey } from '../../protocol/atoms.ts';
import type { PrivateRecipient } from '../../protocol/seal.ts';
import type { PrivateSigningKey } from '../../protocol/signature.ts';
import type { Result } from '../command.ts';

/** Iterations of PBKDF2 with SHA-512: about half a second, three times what OWASP asks for. */
export const WRAP_COST = 600_000;
/** One that costs more was not made here, and would keep the machine busy for nothing. */
const MOST_COST = 5_000_000;
const WRAP = 'PBES2-HS512+A256KW';
const ENCRYPT = 'A256GCM';

export const WrappedKeySchema = v.object({
  kid: label(),
  public: v.variant('crv', [publicKey('Ed25519'), publicKey('X25519')]),
  made: day(),
  /** The private key as a JWK, in a JWE. */
  wrapped: v.string(),
});
export type WrappedKey = v.InferOutput<typeof WrappedKeySchema>;
export type PrivateKey = PrivateRecipient | PrivateSigningKey;

interface WrapOptions {
  kid: string;
  passphrase: string;
  made: string;
  cost: number;
}

export async function wrapKey(
  key: PrivateKey,
  { kid, passphrase, made, cost }: WrapOptions,
): Promise<WrappedKey> {
  const { kty, crv, x } = key;
  const bytes = new TextEncoder().encode(JSON.stringify(key));
  const wrapped = await new CompactEncrypt(bytes)
    .setProtectedHeader({ alg: WRAP, enc: ENCRYPT })
    .setKeyManagementParameters({ p2c: cost })
    .encrypt(new TextEncoder().encode(passphrase.normalize('NFKC')));
  return { kid, public: { kty, crv, x }, made, wrapped };
}

export async function unwrapKey<K extends PrivateKey>(
  { kid, public: { x }, wrapped }: WrappedKey,
  passphrase: string,
): Promise<Result<K>> {
  try {
    const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
    const { plaintext } = await compactDecrypt(wrapped, secret, {
      keyManagementAlgorithms: [WRAP],
      contentEncryptionAlgorithms: [ENCRYPT],
      maxPBES2Count: MOST_COST,
    });
    const key = JSON.parse(new TextDecoder().decode(plaintext)) as K;
    if (key.x === x) return { ok: true, value: key };
  } catch {
    // Told below: what is wrong inside, the library does not say, and need not.
  }
  return { ok: false, problem: `The passphrase does not open the key "${kid}", or its file is damaged.` };
}
