/**
 * One way to write the log as a file. A format is one file of this folder and one line of `registry.ts`. It is
 * opened once for each file and given the records a batch at a time, so that a big log is never in memory whole.
 */
import type { DailyCount, ReadableMinutes } from '../../contract/daily-count.ts';
import type { LogHeader } from '../../contract/log-header.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';

export interface ExportFormat {
  id: 'jsonl' | 'csv' | 'csv-spreadsheet' | 'parquet' | 'datapackage';
  /** The end of the file's name: `.jsonl`, `-spreadsheet.csv`. */
  ending: string;
  mime: string;
  /** Whether counters and minutes are in the file too. */
  counters: boolean;
  open(header: LogHeader): Writer;
}

export interface Writer {
  /** The bytes that one more batch adds to the file. */
  records(batch: readonly RefusalRecord[]): BlobPart[];
  /** What stands after the last record. */
  finish(counts: readonly DailyCount[], minutes: readonly ReadableMinutes[]): BlobPart[];
}
