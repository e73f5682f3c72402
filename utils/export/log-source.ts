/** The part of the log's reader that an export needs. */
import type { DailyCount, ReadableMinutes } from '../../contract/daily-count.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';

export interface LogSource {
  logId(): Promise<string>;
  recordCount(): Promise<number>;
  /** Every record in batches; `take` says false where it wants no more. */
  eachBatch(size: number, take: (batch: RefusalRecord[]) => Taken | Promise<Taken>): Promise<void>;
  allCounts(): Promise<DailyCount[]>;
  allMinutes(): Promise<ReadableMinutes[]>;
}

export type Taken = boolean | undefined | void;
