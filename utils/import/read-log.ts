/**
 * The bytes of a log that was written as JSONL, by whichever version → batches of checked rows, handed on one after
 * the other, and what had to be left out. The file may be of any size and is not trusted.
 */
import type { DailyCount, ReadableMinutes } from '../../contract/daily-count.ts';
import type { LogHeader } from '../../contract/log-header.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { fileKind, isBinaryKind, KIND_BYTES } from './file-kind.ts';
import { linesOf, type Line } from './lines.ts';
import { readRow, type Row, type RowProblem } from './read-row.ts';
import type { FileProblem, Reject } from './reject.ts';

/** At most 1,000 records, 4,000 counters or 4 MB of the file, or one row that is longer. */
export interface Batch {
  records: RefusalRecord[];
  counts: DailyCount[];
  minutes: ReadableMinutes[];
}

export interface ReadLogOptions {
  /** The log that counts are from in files of a version that did not name it. */
  logIfUnnamed: string;
  /** The next batch is read when this one is done; false stops the reading. */
  onBatch: (batch: Batch) => Promise<boolean>;
  onProgress?: (bytesRead: number) => void;
  signal?: AbortSignal;
  /** How many rejects are told one by one; all are counted. */
  mostRejects?: number;
}

/** `newer`: how many of the rejected rows a newer version wrote. `stopped`: the file was not read to its end. */
export interface LogRead {
  ok: true;
  header: LogHeader | null;
  rejects: Reject[];
  rejected: number;
  newer: number;
  stopped: boolean;
}

const BATCH_RECORDS = 1_000;
const BATCH_COUNTERS = 4_000;
const BATCH_BYTES = 4 * 1024 * 1024;
const MOST_REJECTS = 1000;
/** A file of which so many lines are none of a log is no log. */
const STRANGE_LINES = 20;

export async function readLog(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadLogOptions,
): Promise<LogRead | FileProblem> {
  const source = createSource(chunks, options);
  const reading = createReading(options);
  for await (const line of linesOf(source.chunks())) {
    if (options.signal?.aborted) break;
    if (!reading.hasRoomFor(line) && !(await options.onBatch(reading.nextBatch())))
      return reading.result(true);
    const problem = reading.take(line);
    if (problem) return problem === 'not_a_log' ? notALog(source.start()) : problem;
  }
  if (source.isBinary() || reading.isStrange()) return notALog(source.start());
  if (source.isBroken()) return { ok: false, problem: 'unreadable' };
  if (options.signal?.aborted) return reading.result(true);
  return reading.result(reading.hasRows() && !(await options.onBatch(reading.nextBatch())));
}

const notALog = (start: Uint8Array): FileProblem => ({
  ok: false,
  problem: 'not_a_log',
  looksLike: fileKind(start),
});

/** The chunks of the file, with an eye on its first bytes and on whether it can be read at all. */
function createSource(chunks: AsyncIterable<Uint8Array>, { onProgress, signal }: ReadLogOptions) {
  let start = new Uint8Array();
  let bytesRead = 0;
  let isBroken = false;
  const isBinary = () => isBinaryKind(fileKind(start));

  async function* watched(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for await (const chunk of chunks) {
        if (signal?.aborted) return;
        if (start.length < KIND_BYTES) start = joined(start, chunk.subarray(0, KIND_BYTES));
        if (bytesRead < KIND_BYTES && isBinary()) return;
        yield chunk;
        bytesRead += chunk.length;
        onProgress?.(bytesRead);
      }
    } catch {
      isBroken = true;
    }
  }
  return { chunks: watched, start: () => start, isBinary, isBroken: () => isBroken };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** What has been read so far: the batch being filled, and the rejects. */
function createReading({ logIfUnnamed, mostRejects = MOST_REJECTS }: ReadLogOptions) {
  let header: LogHeader | null = null;
  let batch = emptyBatch();
  let batchBytes = 0;
  const rejects: Reject[] = [];
  let [rejected, newer, known, strange] = [0, 0, 0, 0];
  const seen = new Set<string>();

  const counters = () => batch.counts.length + batch.minutes.length;
  const rows = () => batch.records.length + counters();
  const isFull = () => batch.records.length >= BATCH_RECORDS || counters() >= BATCH_COUNTERS;

  const reject = (line: number, { problem, field }: RowProblem): void => {
    rejected += 1;
    if (problem === 'newer') newer += 1;
    if (rejects.length < mostRejects)
      rejects.push(field === undefined ? { line, problem } : { line, problem, field });
  };

  const add = (line: Line, row: Row): void => {
    if (row.type === 'log') {
      header ??= row.row;
      return;
    }
    const keys = keysOf(row);
    if (keys.some((key) => seen.has(key))) return reject(line.number, { problem: 'duplicate' });
    for (const key of keys) seen.add(key);
    if (row.type === 'refusal') batch.records.push(row.row);
    if (row.type === 'count') batch.counts.push(row.row);
    if (row.type === 'minutes') batch.minutes.push(row.row);
    batchBytes += line.bytes;
  };

  return {
    /** A word about the whole file, where this line ends the reading. */
    take: (line: Line): FileProblem | 'not_a_log' | null => {
      if ('text' in line && line.text.trim() === '') return null;
      const row = 'text' in line ? readRow(line.text, header?.log ?? logIfUnnamed) : line;
      if (!('problem' in row)) {
        known += 1;
        add(line, row);
        return null;
      }
      if (row.problem === 'newer' && known === 0 && 'version' in row && row.version !== undefined)
        return { ok: false, problem: 'newer', version: row.version };
      if (row.problem === 'invalid' || row.problem === 'newer') known += 1;
      else if (known === 0) strange += 1;
      reject(line.number, row);
      return strange >= STRANGE_LINES ? 'not_a_log' : null;
    },
    hasRoomFor: ({ bytes }: Line) => rows() === 0 || (!isFull() && batchBytes + bytes <= BATCH_BYTES),
    hasRows: () => rows() > 0,
    isStrange: () => known === 0 && strange > 0,
    nextBatch: (): Batch => {
      const full = batch;
      batch = emptyBatch();
      batchBytes = 0;
      return full;
    },
    result: (stopped: boolean): LogRead => ({ ok: true, header, rejects, rejected, newer, stopped }),
  };
}

const emptyBatch = (): Batch => ({ records: [], counts: [], minutes: [] });

/** What may be in a log only once. */
function keysOf(row: Exclude<Row, { type: 'log' }>): string[] {
  if (row.type === 'refusal') return [`id ${row.row.id}`, `turn ${row.row.turnKey}`];
  const { log, day, site } = row.row;
  const kind = row.type === 'count' ? [row.row.model, row.row.language] : [];
  return [JSON.stringify([row.type, log, day, site, ...kind])];
}
