/** The page in front, in one line: whether it is watched, and if not, why and what can be done. */
import { useWords } from './words-provider.tsx';

/**
 * `asked`: a site we know that is watched only if the person allows it. `unknown`: a page that is none of a site's we
 * know, which can be watched too. `generic`: one that is. `reload`: one whose page was open before the extension. `invitation`: a join page of a study. `looking`: not asked yet.
 */
export type PageState =
  | 'looking'
  | 'watching'
  | 'generic'
  | 'unreadable'
  | 'temporary'
  | 'off'
  | 'reload'
  | 'permission'
  | 'asked'
  | 'unknown'
  | 'invitation'
  | 'unsupported';

/** Button by which the browser is asked for the permission. */
const GRANTS = {
  permission: 'page.grant',
  asked: 'page.watch',
  unknown: 'page.watchThis',
  invitation: 'page.lookAtStudy',
} as const;
const NEEDS_DOING: readonly PageState[] = [
  'unreadable',
  'reload',
  'permission',
  'asked',
  'unknown',
  'invitation',
];

interface PageLineProps {
  state: PageState;
  /** Name of the site, where it is known. */
  site: string;
  /** Names of all sites that can be watched. */
  sites: readonly string[];
  /** Since when the site's pages can't be read, in words; null where that is not known. */
  since: string | null;
  /** Whether something more urgent is shown below: then only what needs doing is explained. */
  brief: boolean;
  /** Asks the browser for the permission; only a click may. */
  onGrant: () => void;
  /** Lets the person point at messages; null where that would not help. */
  onShow: (() => void) | null;
}

export function PageLine({ state, site, sites, since, brief, onGrant, onShow }: PageLineProps) {
  const { t, language } = useWords();
  if (state === 'looking') return <div class="page-line" />;
  const explained = brief ? NEEDS_DOING.includes(state) : state !== 'watching';
  const grants = state in GRANTS ? GRANTS[state as keyof typeof GRANTS] : null;
  const more = state === 'unreadable' && since !== null ? 'page.unreadableSince' : null;
  const names = { site, since, sites: new Intl.ListFormat(language, { type: 'conjunction' }).format(sites) };
  return (
    <div class={`page-line ${state}`}>
      <p class="page-state">{t(`page.${state}`, names)}</p>
      {explained && state !== 'watching' && <p class="aside">{t(more ?? `page.${state}More`, names)}</p>}
      {grants && (
        <button type="button" class="primary" onClick={onGrant}>
          {t(grants, names)}
        </button>
      )}
      {onShow && (
        <button type="button" class={state === 'unreadable' ? 'primary' : 'link'} onClick={onShow}>
          {t('page.show')}
        </button>
      )}
    </div>
  );
}
