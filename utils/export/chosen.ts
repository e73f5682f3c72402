/** A log → the part of it that a person chose: what the table shows, say. */
import type { DailyCount, ReadableMinutes } from '../../contract/daily-count.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import type { LogSource } from './log-source.ts';

export interface Choice {
  /** How many records are chosen. */
  size: number;
  admitsRecord: (record: RefusalRecord) => boolean;
  admitsCount: (row: DailyCount) => boolean;
  admitsMinutes: (row: ReadableMinutes) => boolean;
}

export function chosen(source: LogSource, choice: Choice): LogSource {
  return {
    logId: () => source.logId(),
    recordCount: () => Promise.resolve(choice.size),
    eachBatch: (size, take) =>
      source.eachBatch(size, (batch) => {
        const admitted = batch.filter(choice.admitsRecord);
        return admitted.length ? take(admitted) : true;
      }),
    allCounts: async () => (await source.allCounts()).filter(choice.admitsCount),
    allMinutes: async () => (await source.allMinutes()).filter(choice.admitsMinutes),
  };
}
