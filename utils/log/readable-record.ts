/**
 * A record as the person can read it now: one that is kept by its labels alone borrows its text until it is
 * answered. The text is for showing only; nothing here is ever written back.
 */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { passingText } from './passing-text.ts';

/** Call it after the last query: inside a live query nothing of the log may be read once something else was. */
export async function readableRecord(record: RefusalRecord): Promise<RefusalRecord> {
  if (record.text.kept !== 'labels' || record.status !== 'pending') return record;
  const passing = await passingText(record.id);
  if (!passing) return record;
  const { evidence, ...text } = passing;
  return {
    ...record,
    text: { ...record.text, ...text },
    detection: { ...record.detection, evidence },
  };
}
