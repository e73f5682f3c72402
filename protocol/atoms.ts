/** The small values that everything of a study is made of, as they stand on the wire. */
import * as v from 'valibot';

/** Longest text of a language in a manifest, in UTF-16 units. */
const MAX_WORDS = 4_000;

/** Binary is base64url without padding. */
const bytesIn = (letters: number) => v.pipe(v.string(), v.regex(new RegExp(`^[A-Za-z0-9_-]{${letters}}$`)));

export const studyId = () => v.pipe(v.string(), v.regex(/^st_[a-z0-9]{16,40}$/));
/** 16 random bytes: who takes part, within one study. */
export const participantId = () => bytesIn(22);
/** 32 random bytes. */
export const token = () => bytesIn(43);
/** Ed25519, 64 bytes. */
export const signatureText = () => bytesIn(86);
/** SHA-256 of canonical JSON, or of a text's bytes. */
export const hash = () => v.pipe(v.string(), v.regex(/^sha256:[A-Za-z0-9_-]{43}$/));
export const reportId = () => v.pipe(v.string(), v.uuid());
/** A date without a time. */
export const day = () => v.pipe(v.string(), v.isoDate());
export const count = (most = Number.MAX_SAFE_INTEGER) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most));
export const label = () => v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** The same text in several languages, by BCP 47 tag; English is always there. */
export const words = (most = MAX_WORDS) => {
  const text = v.pipe(v.string(), v.minLength(1), v.maxLength(most));
  return v.objectWithRest({ en: text }, text);
};

/** A public key on Curve25519 (RFC 8037): `Ed25519` signs, `X25519` seals. */
export const publicKey = <C extends 'Ed25519' | 'X25519'>(curve: C) =>
  v.object({ kty: v.literal('OKP'), crv: v.literal(curve), x: bytesIn(43) });
