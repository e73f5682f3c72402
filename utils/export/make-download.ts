/** One thing a person can take along → a file and its name. The codebook is one of them. */
import { codebookMarkdown } from './codebook.ts';
import { exportLog, type Exported, type ExportOptions } from './export-log.ts';
import type { ExportFormat } from './format.ts';
import type { LogSource } from './log-source.ts';
import { exportFormats } from './registry.ts';

export type Download = ExportFormat['id'] | 'codebook';

export interface DownloadOptions extends ExportOptions {
  /** The person's local date, for the file's name. */
  day: string;
  /** Whether the source is a part of the log, which the file's name says. */
  isChosen?: boolean;
}

export async function makeDownload(
  download: Download,
  source: LogSource,
  options: DownloadOptions,
): Promise<Exported<{ file: Blob; name: string }>> {
  const format = exportFormats.find(({ id }) => id === download);
  if (!format) {
    const file = new Blob([codebookMarkdown()], { type: 'text/markdown' });
    return { ok: true, value: { file, name: 'refusal-log-codebook.md' } };
  }
  const made = await exportLog(format, source, options);
  return made.ok ? { ok: true, value: { file: made.value, name: fileName(format, options) } } : made;
}

/** `refusal-log-2026-11-23-without-text-chosen-spreadsheet.csv`. */
function fileName({ ending }: ExportFormat, { day, text, isChosen }: DownloadOptions): string {
  const what = `${text === 'keep' ? '' : '-without-text'}${isChosen ? '-chosen' : ''}`;
  return `refusal-log-${day}${what}${ending}`;
}
