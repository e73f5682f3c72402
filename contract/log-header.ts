/**
 * The first line of a log that was written as JSONL: which log it is, and by which version it was written, so that
 * a newer one is refused in plain words and an older one is read with its own meaning.
 */
import * as v from 'valibot';
import { RECORD_VERSION } from './versions.ts';

const label = (text: string) => v.pipe(v.string(), v.minLength(1), v.maxLength(120), v.description(text));

export const LogHeaderSchema = v.object({
  log: label('Random id of the log; the same in every export of one installation, and in its counts.'),
  recordVersion: v.pipe(v.literal(RECORD_VERSION), v.description('Version of the records in the file.')),
  exportedAt: v.pipe(v.string(), v.isoTimestamp(), v.description('When it was written (UTC).')),
  text: v.pipe(v.boolean(), v.description('Whether the texts that the log keeps are in the file.')),
});
export type LogHeader = v.InferOutput<typeof LogHeaderSchema>;
