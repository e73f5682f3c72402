/** A JSONL file, whole in memory → the log. For tests and scripts. */
import * as v from 'valibot';
import { DailyCountSchema, ReadableMinutesSchema } from '../../contract/daily-count.ts';
import { LogHeaderSchema } from '../../contract/log-header.ts';
import { RefusalRecordSchema } from '../../contract/refusal-record.ts';
import type { Log, ParsedLog } from './parsed-log.ts';

const LineSchema = v.variant('type', [
  v.object({ type: v.literal('log'), ...LogHeaderSchema.entries }),
  v.object({ type: v.literal('refusal'), ...RefusalRecordSchema.entries }),
  v.object({ type: v.literal('count'), ...DailyCountSchema.entries }),
  v.object({ type: v.literal('minutes'), ...ReadableMinutesSchema.entries }),
]);

export function readJsonl(text: string): ParsedLog {
  const parsed: ParsedLog = { log: { records: [], counts: [], minutes: [] }, rejects: [] };
  text.split('\n').forEach((raw, at) => {
    if (!raw.trim()) return;
    const problem = readLine(raw, parsed.log);
    if (problem) parsed.rejects.push({ line: at + 1, problem });
  });
  return parsed;
}

function readLine(raw: string, log: Log): string | null {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return 'not JSON';
  }
  const row = v.safeParse(LineSchema, value);
  if (!row.success) return v.summarize(row.issues);
  const { type, ...rest } = row.output;
  if (type === 'refusal') log.records.push(rest as Log['records'][number]);
  if (type === 'count') log.counts.push(rest as Log['counts'][number]);
  if (type === 'minutes') log.minutes.push(rest as Log['minutes'][number]);
  return null;
}
