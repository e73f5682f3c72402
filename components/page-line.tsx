/** The page in front, in one line: whether it is watched, and if not, why and what can be done. */
import { useWords } from './words-provider.tsx';

/** `asked`: a site we know that is watched only if the person allows it. `reload`: one whose page was open before the extension. `looking`: not asked yet. */
export type PageState =
  | 'looking'
  | 'watching'
  | 'unreadable'
  | 'temporary'
  | 'off'
  | 'reload'
  | 'permission'
  | 'asked'
  | 'unsupported';

const NEEDS_DOING: readonly PageState[] = ['unreadable', 'reload', 'permission', 'asked'];

interface PageLineProps {
  state: PageState;
  /** Name of the site, where it is known. */
  site: string;
  /** Names of all sites that can be watched. */
  sites: readonly string[];
  /** Whether something more urgent is shown below: then only what needs doing is explained. */
  brief: boolean;
  /** Asks the browser for the permission; only a click may. */
  onGrant: () => void;
}

export function PageLine({ state, site, sites, brief, onGrant }: PageLineProps) {
  const { t, language } = useWords();
  if (state === 'looking') return <div class="page-line" />;
  const explained = brief ? NEEDS_DOING.includes(state) : state !== 'watching';
  const names = { site, sites: new Intl.ListFormat(language, { type: 'conjunction' }).format(sites) };
  return (
    <div class={`page-line ${state}`}>
      <p class="page-state">{t(`page.${state}`, names)}</p>
      {explained && state !== 'watching' && <p class="aside">{t(`page.${state}More`, names)}</p>}
      {(state === 'permission' || state === 'asked') && (
        <button type="button" class="primary" onClick={onGrant}>
          {t(state === 'asked' ? 'page.watch' : 'page.grant', names)}
        </button>
      )}
    </div>
  );
}
