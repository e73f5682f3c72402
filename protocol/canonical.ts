/** A value → the one way to write it (RFC 8785), so that a hash or a signature means the value and not its spaces. */
import canonicalize from 'canonicalize';
import { base64url } from 'jose';

const utf8 = new TextEncoder();

export function canonicalText(value: object): string {
  return canonicalize(value) as string;
}

export function canonicalBytes(value: object): Uint8Array<ArrayBuffer> {
  return utf8.encode(canonicalText(value));
}

/** `sha256:` and 43 letters. */
export async function hashOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return `sha256:${base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))}`;
}

export const hashOf = (value: object): Promise<string> => hashOfBytes(canonicalBytes(value));
export const hashOfText = (text: string): Promise<string> => hashOfBytes(utf8.encode(text));
