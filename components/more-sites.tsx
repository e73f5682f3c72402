/** The sites that are watched only where the person allows it, one switch each, and pages of one's own that were. */
import { Switch } from './switch.tsx';
import { useWords } from './words-provider.tsx';

interface MoreSitesProps {
  sites: readonly { id: string; name: string; vendor: string }[];
  /** Ids of those that the browser allows. */
  allowed: readonly string[];
  /** Other origins it allows, as the browser writes them (`https://chat.example/*`). */
  others: readonly string[];
  /** The browser asks the person, which only a click may cause. */
  onChange: (id: string, on: boolean) => void;
  onForbid: (origin: string) => void;
}

export function MoreSites({ sites, allowed, others, onChange, onForbid }: MoreSitesProps) {
  const { t } = useWords();
  return (
    <div class="card">
      <h3>{t('sites.more')}</h3>
      <p class="aside">{t('sites.moreAbout')}</p>
      <div class="more-sites">
        {sites.map(({ id, name, vendor }) => (
          <Switch
            key={id}
            label={name === vendor ? name : `${name} · ${vendor}`}
            on={allowed.includes(id)}
            onChange={(on) => onChange(id, on)}
          />
        ))}
        {others.map((origin) => (
          <Switch
            key={origin}
            label={origin.replace(/\/\*$/, '')}
            on={true}
            onChange={() => onForbid(origin)}
          />
        ))}
      </div>
      <p class="aside">{t('sites.own')}</p>
    </div>
  );
}
