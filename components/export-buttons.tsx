/** Ways to take the log along: a row of buttons, or with `explained` one line on each format. */
import type { Download } from '../utils/export/make-download.ts';
import { useWords } from './words-provider.tsx';

/** `html`: the report itself, as one file. */
export type TakenAlong = Download | 'html';

interface ExportButtonsProps<D extends TakenAlong> {
  downloads: readonly D[];
  explained?: boolean;
  disabled?: boolean;
  onDownload: (download: D) => void;
}

export function ExportButtons<D extends TakenAlong>(props: ExportButtonsProps<D>) {
  const { downloads, explained = false, disabled = false, onDownload } = props;
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
                disabled={disabled}
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
