/**
 * The link by which a person is invited. What must not reach a server's log stands behind `#`: the fingerprint of the
 * researcher's key, and the code.
 */
import * as v from 'valibot';
import { studyId, token } from './atoms.ts';
import { collectorOrigin } from './manifest.ts';

export interface JoinLink {
  origin: string;
  study: string;
  /** Fingerprint of the key that has signed the manifest. */
  fingerprint: string;
  code: string | null;
}

const JoinLinkSchema = v.object({
  origin: collectorOrigin(),
  study: studyId(),
  fingerprint: token(),
  code: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{6,40}$/))),
});

export function writeJoinLink({ origin, study, fingerprint, code }: JoinLink): string {
  const secret = new URLSearchParams({ k: fingerprint, ...(code === null ? {} : { c: code }) });
  return `${origin}/join/${study}#${secret.toString()}`;
}

/** Null for what is no join link. */
export function readJoinLink(text: string): JoinLink | null {
  const url = URL.parse(text.trim());
  const study = /^\/join\/([^/]+)$/.exec(url?.pathname ?? '')?.[1];
  if (!url || !study || url.search || url.username) return null;
  const secret = new URLSearchParams(url.hash.slice(1));
  const read = v.safeParse(JoinLinkSchema, {
    origin: url.origin,
    study,
    fingerprint: secret.get('k'),
    code: secret.get('c'),
  });
  return read.success ? read.output : null;
}
