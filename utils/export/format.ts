/**
 * One way to write the log as a file, and to read it back: `parse(write(log))` gives the same log, for any
 * text. A format is one file of this folder and one line of `registry.ts`.
 */
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

export interface Parsed {
  log: Log;
  rejects: Reject[];
}

export interface Format {
  id: 'jsonl' | 'csv' | 'csv-spreadsheet';
  extension: string;
  mime: string;
  /** Whether counters and minutes are in the file too. */
  counters: boolean;
  /** What stands before the first record. */
  head(): string;
  /** One batch of records. */
  records(batch: readonly RefusalRecord[]): string;
  /** What stands after the last record. */
  tail(counts: readonly DailyCount[], minutes: readonly ReadableMinutes[]): string;
  parse(text: string): Parsed;
}
