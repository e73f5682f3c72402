/** One thing a person can take along → a file and its name. The codebook is one of them. */
import { codebookMarkdown } from './codebook.ts';
import { exportFileName, exportLog, type LogSource } from './export-log.ts';
import type { Format } from './format.ts';
import { exportFormats } from './registry.ts';

export type Download = Format['id'] | 'codebook';

/** `day`: the person's local date, for the file's name. */
export async function makeDownload(
  download: Download,
  source: LogSource,
  day: string,
): Promise<{ file: Blob; name: string }> {
  const format = exportFormats.find(({ id }) => id === download);
  if (format) return { file: await exportLog(format, source), name: exportFileName(format, day) };
  return { file: new Blob([codebookMarkdown()], { type: 'text/markdown' }), name: 'refusal-log-codebook.md' };
}
