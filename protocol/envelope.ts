/** What the collector gets: who, which, and a sealed box that it can't open. */
import * as v from 'valibot';
import { count, hash, participantId, reportId, studyId } from './atoms.ts';
import { PROTOCOL_VERSION, type Manifest } from './manifest.ts';
import type { ReportData } from './report-data.ts';
import { open, seal, SealedSchema, type PrivateRecipient, type Sealed } from './seal.ts';
import { isSignedBy, sign, type PrivateSigningKey, type SigningKey } from './signature.ts';

export const ENVELOPE_KINDS = ['consent', 'report', 'counts', 'survey'] as const;

export const EnvelopeSchema = v.object({
  v: v.literal(PROTOCOL_VERSION),
  study: studyId(),
  pid: participantId(),
  rid: reportId(),
  /** A report that was changed is sent again as a whole, one higher. */
  rev: count(1_000),
  kind: v.picklist(ENVELOPE_KINDS),
  manifest: hash(),
  sealed: SealedSchema,
});
export type Envelope = v.InferOutput<typeof EnvelopeSchema>;
export type EnvelopeHead = Omit<Envelope, 'sealed'>;

/** What is inside the box. */
export interface Payload {
  /** Place in the participant's chain, from 0; a gap tells the researcher of a message that was kept back. */
  seq: number;
  /** Hash of the envelope before, or null for the first. */
  previous: string | null;
  /** The day it was made on. */
  day: string;
  data: ReportData | object;
  /** Fields and places the person has taken out. */
  removed: { fields: string[]; spans: number };
}

const signedAs = (head: EnvelopeHead, payload: Payload) => ({ head, payload });

export async function makeEnvelope(
  head: EnvelopeHead,
  payload: Payload,
  { manifest, key }: { manifest: Manifest; key: PrivateSigningKey },
): Promise<{ ok: true; envelope: Envelope } | { ok: false; problem: 'too_big' }> {
  const signature = await sign(signedAs(head, payload), 'report', key);
  const { recipients, lengths } = manifest.seal;
  const made = await seal({ ...payload, signature }, { boundTo: head, recipients, lengths });
  return made.ok ? { ok: true, envelope: { ...head, sealed: made.sealed } } : made;
}

const PayloadSchema = v.object({
  seq: count(),
  previous: v.nullable(hash()),
  day: v.pipe(v.string(), v.isoDate()),
  data: v.record(v.string(), v.unknown()),
  removed: v.object({ fields: v.array(v.string()), spans: count() }),
  signature: v.string(),
});

/** Why a report is set aside instead of being counted. */
export const OPEN_PROBLEMS = ['not_ours', 'tampered', 'invalid', 'bad_signature'] as const;
export type OpenProblem = (typeof OPEN_PROBLEMS)[number];

export type EnvelopeOpened = { ok: true; payload: Payload } | { ok: false; problem: OpenProblem };

/** `signer`: the key the participant enrolled with. */
export async function openEnvelope(
  envelope: Envelope,
  key: PrivateRecipient,
  signer: SigningKey,
): Promise<EnvelopeOpened> {
  const { head, sealed } = partsOf(envelope);
  const opened = await open(sealed, head, key);
  if (!opened.ok) return opened;
  const read = v.safeParse(PayloadSchema, opened.value);
  if (!read.success) return { ok: false, problem: 'invalid' };
  const { signature, ...payload } = read.output;
  const isTheirs = await isSignedBy(signer, { value: signedAs(head, payload), purpose: 'report', signature });
  return isTheirs ? { ok: true, payload } : { ok: false, problem: 'bad_signature' };
}

export function partsOf({ sealed, ...head }: Envelope): { head: EnvelopeHead; sealed: Sealed } {
  return { head, sealed };
}
