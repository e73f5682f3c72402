/** The whole log → one file, a batch at a time, so that a big log is never in memory twice. */
import type { LogHeader } from '../../contract/log-header.ts';
import { RECORD_VERSION } from '../../contract/versions.ts';
import type { ExportFormat } from './format.ts';
import type { LogSource } from './log-source.ts';
import { withoutText } from './without-text.ts';

export interface ExportOptions {
  /** Whether the texts and notes that the log keeps go into the file. */
  text: 'keep' | 'leave_out';
  /** The time of writing (ISO, UTC). */
  exportedAt: string;
  /** Told after every batch. */
  onProgress?: (done: number, total: number) => void;
  /** Looked at before every batch; an AbortSignal will do. */
  signal?: { readonly aborted: boolean };
}

export type Exported<T> = { ok: true; value: T } | { ok: false; problem: 'cancelled' };

const BATCH = 2_000;

export async function exportLog(
  format: ExportFormat,
  source: LogSource,
  { text, exportedAt, onProgress, signal }: ExportOptions,
): Promise<Exported<Blob>> {
  const header: LogHeader = {
    log: await source.logId(),
    recordVersion: RECORD_VERSION,
    exportedAt,
    text: text === 'keep',
  };
  const writer = format.open(header);
  const total = await source.recordCount();
  const parts: Blob[] = [];
  let done = 0;
  await source.eachBatch(BATCH, (batch) => {
    if (signal?.aborted) return false;
    // A blob of its own: the browser may lay it aside while the next batch is made.
    parts.push(new Blob(writer.records(text === 'keep' ? batch : batch.map(withoutText))));
    done += batch.length;
    onProgress?.(done, Math.max(done, total));
    return true;
  });
  if (signal?.aborted) return { ok: false, problem: 'cancelled' };
  parts.push(new Blob(writer.finish(await source.allCounts(), await source.allMinutes())));
  return { ok: true, value: new Blob(parts, { type: format.mime }) };
}
