/** Nothing waits: today's counts, and the log to take along. */
import type { ComponentChildren } from 'preact';
import type { DailyCount } from '../contract/daily-count.ts';
import type { Download } from '../utils/export/make-download.ts';
import { ExportButtons } from './export-buttons.tsx';
import { TodayCounts } from './today-counts.tsx';
import { useWords } from './words-provider.tsx';

interface NothingWaitingProps {
  rows: readonly DailyCount[];
  siteName: (id: string) => string;
  notice: ComponentChildren;
  onDownload: (download: Download) => void;
}

export function NothingWaiting({ rows, siteName, notice, onDownload }: NothingWaitingProps) {
  const { t } = useWords();
  return (
    <div class="nothing-waiting">
      {notice}
      <p class="calm">{t('today.nothingWaiting')}</p>
      <TodayCounts rows={rows} siteName={siteName} />
      <ExportButtons downloads={['jsonl', 'csv']} onDownload={onDownload} />
    </div>
  );
}
