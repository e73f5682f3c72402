/** The whole log → one file, a batch at a time, so that a big log is never in memory twice. */
import type { DailyCount, ReadableMinutes } from '../../contract/daily-count.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import type { Format } from './format.ts';

/** The part of the log's reader that an export needs. */
export interface LogSource {
  eachBatch(size: number, take: (batch: RefusalRecord[]) => Promise<void> | void): Promise<void>;
  allCounts(): Promise<DailyCount[]>;
  allMinutes(): Promise<ReadableMinutes[]>;
}

const BATCH = 500;

export async function exportLog(format: Format, source: LogSource): Promise<Blob> {
  const parts: Blob[] = [new Blob([format.head()])];
  await source.eachBatch(BATCH, (batch) => {
    parts.push(new Blob([format.records(batch)]));
  });
  parts.push(new Blob([format.tail(await source.allCounts(), await source.allMinutes())]));
  return new Blob(parts, { type: format.mime });
}

/** `refusal-log-2026-11-23.jsonl`. `day`: the person's local date. */
export function exportFileName(format: Format, day: string): string {
  const flavour = format.id === 'csv-spreadsheet' ? '-spreadsheet' : '';
  return `refusal-log-${day}${flavour}.${format.extension}`;
}
