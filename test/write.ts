/** A log → the bytes of a file, by one batch after another. */
import type { DailyCount, ReadableMinutes } from '../contract/daily-count.ts';
import type { RefusalRecord } from '../contract/refusal-record.ts';
import { RECORD_VERSION } from '../contract/versions.ts';
import type { ExportFormat } from '../utils/export/format.ts';

interface Written {
  records?: RefusalRecord[];
  counts?: DailyCount[];
  minutes?: ReadableMinutes[];
  text?: boolean;
}

const HEADER = {
  log: 'log-1',
  recordVersion: RECORD_VERSION,
  exportedAt: '2026-11-23T10:20:30.000Z',
} as const;
const BATCH = 2;

export function write(
  format: ExportFormat,
  { records = [], counts = [], minutes = [], text = true }: Written,
): Uint8Array<ArrayBuffer> {
  const writer = format.open({ ...HEADER, text });
  const parts: BlobPart[] = [];
  for (let at = 0; at < records.length; at += BATCH)
    parts.push(...writer.records(records.slice(at, at + BATCH)));
  parts.push(...writer.finish(counts, minutes));
  return new Uint8Array(Buffer.concat(parts.map(bytesOf)));
}

function bytesOf(part: BlobPart): Buffer {
  if (typeof part === 'string') return Buffer.from(part);
  if (part instanceof ArrayBuffer) return Buffer.from(part);
  return Buffer.from(part as Uint8Array);
}
