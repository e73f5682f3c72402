/** Every setting, on one page. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { About } from '../../components/about.tsx';
import { DeletionChoice } from '../../components/deletion-choice.tsx';
import { DiaryChoice } from '../../components/diary-choice.tsx';
import { KeepChoice } from '../../components/keep-choice.tsx';
import { LanguageChoice } from '../../components/language-choice.tsx';
import { SensitivityChoice } from '../../components/sensitivity-choice.tsx';
import { MoreSites } from '../../components/more-sites.tsx';
import { Switch } from '../../components/switch.tsx';
import { SiteSettings } from '../../components/site-settings.tsx';
import { useWords } from '../../components/words-provider.tsx';
import { changeSettings, type Settings } from '../../utils/settings/settings.ts';
import { isAllowed, originsOf, otherOrigins } from '../../utils/sites/allowed-pages.ts';
import { installSites } from '../../utils/sites/install-sites.ts';
import { siteById, sites } from '../../utils/sites/registry.ts';
import type { Site } from '../../utils/sites/site.ts';
import { AccuracySection } from './accuracy-section.tsx';
import { TaughtSection } from './taught-section.tsx';
import { HealthSection } from './health-section.tsx';
import { useAllowed } from './use-allowed.ts';

const askedSites = sites.filter(({ access, hosts }) => access === 'asked' && hosts.length > 0);

const SECTIONS = ['asking', 'keep', 'sites', 'language', 'about'] as const;
type SectionId = (typeof SECTIONS)[number];

export function Options({ settings }: { settings: Settings }) {
  const { t } = useWords();
  const change = (part: Partial<Settings>) => void changeSettings(part);
  const { origins, change: changeAccess } = useAllowed();
  const title = `${t('options.title')} · ${t('manifest.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class="page with-nav">
      <header class="page-header">
        <h1>{t('options.title')}</h1>
        <nav aria-label={t('options.nav')}>
          <a href="report.html">{t('report.title')}</a>
          <a href="studies.html">{t('report.studies')}</a>
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`}>
              {t(`options.${id}`)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <Section id="asking">
          <div class="card">
            <SensitivityChoice
              value={settings.sensitivity}
              onChoose={(sensitivity) => change({ sensitivity })}
            />
            <p class="aside">{t('sensitivity.measured')}</p>
          </div>
          <AccuracySection />
          <DiaryChoice diary={settings.diary} onChange={(diary) => change({ diary })} />
        </Section>
        <Section id="keep">
          <div class="card">
            <KeepChoice
              legend={t('keep.legend')}
              value={settings.keep}
              onChoose={(keep) => change({ keep })}
            />
            <p class="aside">{t('keep.futureOnly')}</p>
            <DeletionChoice
              days={settings.deleteAfterDays}
              onChoose={(deleteAfterDays) => change({ deleteAfterDays })}
            />
            <Switch
              label={t('remindBackup.label')}
              about={t('remindBackup.about')}
              on={settings.remindBackup}
              onChange={(remindBackup) => change({ remindBackup })}
            />
          </div>
        </Section>
        <Section id="sites">
          <SiteSettings sites={installSites} settings={settings} now={new Date()} onChange={change} />
          <MoreSites
            sites={askedSites}
            allowed={askedSites.filter((site) => isAllowed(site, origins)).map(({ id }) => id)}
            others={otherOrigins(origins, sites)}
            onChange={(id, on) => void changeAccess(originsOf(siteById(id) as Site), on)}
            onForbid={(origin) => void changeAccess([origin], false)}
          />
          <TaughtSection />
          <HealthSection />
        </Section>
        <Section id="language">
          <div class="card">
            <LanguageChoice value={settings.language} onChoose={(language) => change({ language })} />
          </div>
        </Section>
        <Section id="about">
          <About version={browser.runtime.getManifest().version} />
        </Section>
      </main>
    </div>
  );
}

function Section({ id, children }: { id: SectionId; children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(`options.${id}`)}</h2>
      {children}
    </section>
  );
}
