/** Taking part and leaving, as they are told to a collector. It learns hashes of the tokens, never who it is. */
import * as v from 'valibot';
import { hash, participantId, publicKey, reportId, studyId, token } from './atoms.ts';
import { PROTOCOL_VERSION } from './manifest.ts';

export const EnrolmentSchema = v.object({
  v: v.literal(PROTOCOL_VERSION),
  study: studyId(),
  pid: participantId(),
  manifest: hash(),
  /** Of the token that later requests carry. */
  auth: hash(),
  /** Of the token with which everything can be removed, also from another computer. */
  removal: hash(),
  /** Signs what is inside the sealed reports. */
  key: publicKey('Ed25519'),
  code: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{6,40}$/))),
  /** The answer to a challenge, where a study is open to everybody (proof-of-work.ts). */
  proof: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(4_000))), null),
});
export type Enrolment = v.InferOutput<typeof EnrolmentSchema>;

/** `stop`: nothing more is taken, what was sent stays. `erase`: what was sent goes as well. */
export const WITHDRAWAL_MODES = ['stop', 'erase'] as const;
export const WithdrawalSchema = v.object({
  mode: v.picklist(WITHDRAWAL_MODES),
  token: token(),
  /** Only these are erased, in every revision; whoever sent them goes on taking part. */
  reports: v.optional(v.nullable(v.pipe(v.array(reportId()), v.minLength(1), v.maxLength(200))), null),
});
export type WithdrawalMode = (typeof WITHDRAWAL_MODES)[number];
