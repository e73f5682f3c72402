/** Bytes from a collector, which nobody trusts → a manifest that the researcher of the join link has signed. */
import * as v from 'valibot';
import { hashOf } from './canonical.ts';
import type { JoinLink } from './join-link.ts';
import { ManifestSchema, PROTOCOL_VERSION, type Manifest } from './manifest.ts';
import { fingerprintOf, isSignedBy } from './signature.ts';

const SignedManifestSchema = v.object({ manifest: v.looseObject({}), signature: v.string() });

export const MANIFEST_PROBLEMS = [
  'not_json',
  /** Not formed as this version of the protocol has it. */
  'invalid',
  /** It is of a later protocol, or asks for what this version does not know. */
  'newer',
  /** Of another study or another collector than the link names. */
  'other_study',
  /** Signed by another key than the link names: somebody may have put it there. */
  'other_key',
  'bad_signature',
] as const;
export type ManifestProblem = (typeof MANIFEST_PROBLEMS)[number];

export type ManifestRead =
  { ok: true; manifest: Manifest; hash: string } | { ok: false; problem: ManifestProblem };

export async function readManifest(text: string, link: Omit<JoinLink, 'code'>): Promise<ManifestRead> {
  const fail = (problem: ManifestProblem): ManifestRead => ({ ok: false, problem });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('not_json');
  }
  const outer = v.safeParse(SignedManifestSchema, value);
  if (!outer.success) return fail('invalid');
  const { manifest: raw, signature } = outer.output;
  if (isNewer(raw)) return fail('newer');
  const read = v.safeParse(ManifestSchema, raw);
  if (!read.success) return fail('invalid');
  const manifest = read.output;
  if (manifest.study !== link.study || manifest.collector.origin !== link.origin) return fail('other_study');
  if ((await fingerprintOf(manifest.signer)) !== link.fingerprint) return fail('other_key');
  // What was signed is all that stands there, also what this version passes over.
  if (!(await isSignedBy(manifest.signer, { value: raw, purpose: 'manifest', signature })))
    return fail('bad_signature');
  return { ok: true, manifest, hash: await hashOf(raw) };
}

const isNewer = ({ v: version, needs }: Record<string, unknown>): boolean =>
  (typeof version === 'number' && version > PROTOCOL_VERSION) || (Array.isArray(needs) && needs.length > 0);
