/** What a collector answers when it is asked how a study stands, or how one who takes part does. */
import * as v from 'valibot';
import { count, day, hash } from './atoms.ts';

export const STUDY_STATUSES = ['recruiting', 'paused', 'closed'] as const;

export const StudyAnswerSchema = v.object({
  status: v.picklist(STUDY_STATUSES),
  /** The newest. */
  manifest: hash(),
  /** Under which reports are still taken. */
  accepted: v.array(hash()),
});
export type StudyAnswer = v.InferOutput<typeof StudyAnswerSchema>;

export const StandingSchema = v.object({
  state: v.picklist(['active', 'stopped', 'erased']),
  reports: count(),
  scrubbed: count(),
  /** Hash of the sorted hashes of all envelopes that can be read there. */
  digest: hash(),
  /** The day on which the researcher said that they had removed it too. */
  removedOn: v.nullable(day()),
});
export type Standing = v.InferOutput<typeof StandingSchema>;
