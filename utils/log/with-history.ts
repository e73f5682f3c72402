/** A record about to be answered anew → the same with its present answer in the history, where there is one to keep. */
import type { RefusalRecord } from '../../contract/refusal-record.ts';

/** As many earlier answers as the schema takes; the oldest go. */
export const MAX_HISTORY = 100;

/** `at`: when the present answer is replaced (UTC). */
export function withHistory(record: RefusalRecord, at: string): RefusalRecord {
  if (record.status === 'pending') return record;
  const { status, answer } = record;
  return { ...record, history: [...record.history, { status, answer, at }].slice(-MAX_HISTORY) };
}
