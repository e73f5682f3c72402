/** Ways to take the log along: a row of buttons, or with `explained` one line on each format. */
import type { Download } from '../utils/export/make-download.ts';
import { useWords } from './words-provider.tsx';

interface ExportButtonsProps {
  downloads: readonly Download[];
  explained?: boolean;
  onDownload: (download: Download) => void;
}

export function ExportButtons({ downloads, explained = false, onDownload }: ExportButtonsProps) {
  const { t } = useWords();
  return (
    <section class="export">
      <h3>{t('export.title')}</h3>
      <ul class={explained ? 'explained' : 'button-row'}>
        {downloads.map((download) => {
          const name = t(`export.name.${download}`);
          return (
            <li key={download}>
              <button
                type="button"
                aria-label={t('export.download', { name })}
                onClick={() => onDownload(download)}
              >
                {name}
              </button>
              {explained && <span class="aside">{t(`export.about.${download}`)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
