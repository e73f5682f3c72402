/** The popup's first row: what the page in front is, and the two things that can always be reached from it. */
import { PageLine, type PageState } from './page-line.tsx';
import { useWords } from './words-provider.tsx';

interface PopupHeaderProps {
  page: PageState;
  site: string;
  /** Since when the site's pages can't be read, in words; null where that is not known. */
  since: string | null;
  sites: readonly string[];
  /** Whether a record is shown below. */
  brief: boolean;
  /** Whether a diary is kept: then any request is logged by the button, not only what was missed. */
  diary: boolean;
  onGrant: () => void;
  onShow: (() => void) | null;
  onFlag: () => void;
  onOpenLog: () => void;
}

export function PopupHeader(props: PopupHeaderProps) {
  const { page, diary, onFlag, onOpenLog, ...line } = props;
  const { t } = useWords();
  return (
    <header class="popup-header">
      <h1 class="sr-only">{t('manifest.name')}</h1>
      <PageLine state={page} {...line} />
      <div class="header-buttons">
        {(page === 'watching' || page === 'generic') && (
          <button type="button" class="quiet" onClick={onFlag}>
            {t(diary ? 'page.logRequest' : 'page.flag')}
          </button>
        )}
        <button type="button" class="quiet" title={t('page.openLog')} onClick={onOpenLog}>
          {t('page.log')}
        </button>
      </div>
    </header>
  );
}
