/**
 * A file that was chosen → what taking it in would do, and then the doing. The file is read twice, so that neither
 * pass holds more than a batch of it; taking the same file in again changes nothing.
 */
import type { DailyCount, ReadableMinutes } from '../../contract/daily-count.ts';
import type { LogHeader } from '../../contract/log-header.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { planMerge, replacementOf, type Conflict, type FindExisting } from './merge-plan.ts';
import { readLog, type Batch, type LogRead } from './read-log.ts';
import type { FileProblem, Reject } from './reject.ts';

export interface Importing {
  /** The log that counts are from in files of a version that did not name it. */
  logIfUnnamed: string;
  findExisting: FindExisting;
  /** Bytes read of the file's size. */
  onProgress?: (bytesRead: number) => void;
  signal?: AbortSignal;
}

/** What taking a file in would do. Counters are rows; `conflicts` are the first of `different`. */
export interface Survey {
  ok: true;
  header: LogHeader | null;
  added: number;
  same: number;
  different: number;
  conflicts: Conflict[];
  counts: number;
  minutes: number;
  rejects: Reject[];
  rejected: number;
  newer: number;
  cancelled: boolean;
}

const MOST_CONFLICTS = 1000;

export async function surveyLog(file: Blob, importing: Importing): Promise<Survey | FileProblem> {
  const found = { added: 0, same: 0, different: 0, conflicts: [] as Conflict[], counts: 0, minutes: 0 };
  const read = await readBatches(file, importing, async ({ records, counts, minutes }) => {
    const plan = planMerge(records, await importing.findExisting(records));
    found.added += plan.added.length;
    found.same += plan.same;
    found.different += plan.conflicts.length;
    found.conflicts.push(...plan.conflicts.slice(0, MOST_CONFLICTS - found.conflicts.length));
    found.counts += counts.length;
    found.minutes += minutes.length;
    return true;
  });
  if (!read.ok) return read;
  const { stopped, ...rest } = read;
  return { ...found, ...rest, cancelled: stopped };
}

/** Rows to be written in one go. `replace`: ids of those records that take the place of the log's. */
export interface MergeRows {
  records: RefusalRecord[];
  replace: string[];
  counts: DailyCount[];
  minutes: ReadableMinutes[];
}
/** What became of the records of one message. */
export interface MergeTally {
  added: number;
  replaced: number;
  kept: number;
}

export interface Merging<P extends string> extends Importing {
  /** Whether the file's record takes the place of the log's. */
  replace: (conflict: Conflict) => boolean;
  send: (rows: MergeRows) => Promise<{ ok: true; value: MergeTally } | { ok: false; problem: P }>;
}

/** `failure`: why it stopped before the end; what is told as done by then stays done. */
export interface Merged<P extends string> extends MergeTally {
  rejected: number;
  cancelled: boolean;
  failure: FileProblem | { ok: false; problem: P } | null;
}

/** Batches on their way at once: while one is written the next is read, checked and handed over. */
const UNDER_WAY = 2;

export async function mergeLog<P extends string>(file: Blob, merging: Merging<P>): Promise<Merged<P>> {
  const tally: MergeTally = { added: 0, replaced: 0, kept: 0 };
  let failure: Merged<P>['failure'] = null;
  const underWay: Promise<void>[] = [];
  const write = async (rows: MergeRows): Promise<void> => {
    const reply = await merging.send(rows);
    if (!reply.ok) failure ??= reply;
    else for (const what of ['added', 'replaced', 'kept'] as const) tally[what] += reply.value[what];
  };
  const read = await readBatches(file, merging, async (batch) => {
    const { rows, kept } = await rowsToSend(batch, merging);
    if (underWay.length === UNDER_WAY) await underWay.shift();
    if (failure) return false;
    tally.kept += kept;
    if (rows.records.length + rows.counts.length + rows.minutes.length > 0) underWay.push(write(rows));
    return true;
  });
  await Promise.all(underWay);
  if (!read.ok) return { ...tally, rejected: 0, cancelled: false, failure: read };
  return { ...tally, rejected: read.rejected, cancelled: read.stopped && failure === null, failure };
}

async function rowsToSend<P extends string>(
  { records, counts, minutes }: Batch,
  { findExisting, replace }: Merging<P>,
): Promise<{ rows: MergeRows; kept: number }> {
  const { added, same, conflicts } = planMerge(records, await findExisting(records));
  const replacing = conflicts.filter(replace).map(replacementOf);
  return {
    rows: { records: [...added, ...replacing], replace: replacing.map(({ id }) => id), counts, minutes },
    kept: same + conflicts.length - replacing.length,
  };
}

function readBatches(
  file: Blob,
  { logIfUnnamed, onProgress, signal }: Importing,
  onBatch: (batch: Batch) => Promise<boolean>,
): Promise<LogRead | FileProblem> {
  return readLog(file.stream(), {
    logIfUnnamed,
    onBatch,
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
  });
}
