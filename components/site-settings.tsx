/** Which sites are watched, and where and when the small question may appear beside an answer. */
import type { Settings } from '../utils/settings/settings.ts';
import { Switch } from './switch.tsx';
import { useWords } from './words-provider.tsx';

interface SiteSettingsProps {
  sites: readonly { id: string; name: string }[];
  settings: Settings;
  now: Date;
  onChange: (change: Partial<Settings>) => void;
}

/** `list` with or without `id`. */
const toggled = (list: readonly string[], id: string, listed: boolean) =>
  listed ? [...new Set([...list, id])] : list.filter((other) => other !== id);

export function SiteSettings({ sites, settings, now, onChange }: SiteSettingsProps) {
  const { t, language } = useWords();
  const { notWatched, chipNeverOn, chipSnoozedUntil, chip, temporaryChats } = settings;
  const until = chipSnoozedUntil === null ? null : new Date(chipSnoozedUntil);
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <div class="card">
        {sites.map(({ id, name }) => (
          <Switch
            key={id}
            label={t('sites.watch', { site: name })}
            on={!notWatched.includes(id)}
            onChange={(on) => onChange({ notWatched: toggled(notWatched, id, !on) })}
          />
        ))}
        <Switch
          label={t('sites.temporary')}
          about={t('sites.temporaryAbout')}
          on={temporaryChats}
          onChange={(on) => onChange({ temporaryChats: on })}
        />
        <p class="aside">{t('sites.privateWindows')}</p>
      </div>
      <div class="card">
        <Switch
          label={t('sites.chip')}
          about={t('sites.chipAbout')}
          on={chip}
          onChange={(on) => onChange({ chip: on })}
        />
        {chip && until && until > now && (
          <p class="snoozed">
            {t('sites.snoozed', { until: time.format(until) })}{' '}
            <button type="button" class="link" onClick={() => onChange({ chipSnoozedUntil: null })}>
              {t('sites.wake')}
            </button>
          </p>
        )}
        {chip && (
          <div class="nested">
            {sites.map(({ id, name }) => (
              <Switch
                key={id}
                label={t('sites.chipOn', { site: name })}
                on={!chipNeverOn.includes(id)}
                onChange={(on) => onChange({ chipNeverOn: toggled(chipNeverOn, id, !on) })}
              />
            ))}
          </div>
        )}
      </div>
    </>
  );
}
