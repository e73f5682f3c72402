/** What the page asks of its worker when something is to be taken along. */
import type { Download } from '../../utils/export/make-download.ts';
import type { Choice } from '../../utils/report/choice.ts';

export interface FileRequest {
  download: Download;
  /** Null takes everything. */
  choice: Choice | null;
  /** How many records that is. */
  size: number;
  text: 'keep' | 'leave_out';
  /** UTC time. */
  exportedAt: string;
  /** Local date. */
  day: string;
}
