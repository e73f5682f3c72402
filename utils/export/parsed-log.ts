/** A file that was read back: the rows that are what they say, and the lines that are not. */
import type { DailyCount, ReadableMinutes } from '../../contract/daily-count.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';

export interface Log {
  records: RefusalRecord[];
  counts: DailyCount[];
  minutes: ReadableMinutes[];
}

/** A line that could not be read, by its number in the file, from 1. */
export interface Reject {
  line: number;
  problem: string;
}

export interface ParsedLog {
  log: Log;
  rejects: Reject[];
}
