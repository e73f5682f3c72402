/** What a study says of itself, from its signed manifest: so what is told here can't differ from what is done. */
import type { ComponentChildren } from 'preact';
import type { Manifest } from '../../protocol/manifest.ts';
import { dayInWords } from '../when.ts';
import { useWords } from '../words-provider.tsx';

interface StudyFactsProps {
  manifest: Manifest;
  /** Of the study's own words. */
  language: string;
  siteName: (id: string) => string;
  /** Exactly what would be sent of one's own last record. */
  example: ComponentChildren;
}

export function StudyFacts({ manifest, language: spoken, siteName, example }: StudyFactsProps) {
  const { t, language } = useWords();
  const { researcher, collect, limits } = manifest;
  const { ethics } = researcher;
  const day = (date: string) => dayInWords(date, language);
  const sites =
    collect.sites.length === 0
      ? t('studies.invited.allSites')
      : new Intl.ListFormat(language, { type: 'conjunction' }).format(collect.sites.map(siteName));
  return (
    <dl class="study-facts">
      <Fact name={t('studies.invited.who')}>
        <p dir="auto">{t('studies.invited.lead', researcher)}</p>
        <p class="aside">{`${t('studies.invited.contact')}: ${addressOf(researcher.contact)}`}</p>
        {ethics ? (
          <p class="aside">
            {t('studies.invited.ethics', {
              ...ethics,
              contact: addressOf(ethics.contact),
              until: day(ethics.expiresOn),
            })}
          </p>
        ) : (
          <p class="warning">{t('studies.invited.noEthics')}</p>
        )}
      </Fact>
      <Fact name={t('studies.invited.why')}>
        <p dir="auto">{inLanguage(manifest.purposes, spoken)}</p>
      </Fact>
      <Fact name={t('studies.invited.sent')}>
        <p>{t('studies.invited.perRecord', { sites })}</p>
        <p class="fields">{collect.fields.map((id) => t(`studies.field.${id}`)).join(' · ')}</p>
        {collect.text !== 'none' && <p>{t('studies.invited.text', { count: collect.excerptMax })}</p>}
        {collect.counters && <p>{t('studies.invited.counters')}</p>}
        <p>
          {limits.holdHours === 0
            ? t('studies.invited.atOnce')
            : t('studies.invited.held', { count: limits.holdHours })}
        </p>
        {example}
      </Fact>
      <Fact name={t('studies.invited.notSent')}>
        {collect.text === 'none' && <p>{t('studies.invited.noText')}</p>}
        <p>{t('studies.invited.never')}</p>
      </Fact>
      <Fact name={t('studies.invited.readers')}>
        <p dir="auto">{manifest.recipients.join(' · ')}</p>
        {researcher.processors.length > 0 && (
          <p class="aside">{`${t('studies.invited.stored')}: ${researcher.processors.map(({ name, country }) => `${name} (${country})`).join(' · ')}`}</p>
        )}
        <p class="aside">{t('studies.invited.sealed')}</p>
      </Fact>
      <Fact name={t('studies.invited.runs')}>
        <p>{`${day(manifest.schedule.opens)} – ${day(manifest.schedule.closes)}`}</p>
      </Fact>
      <Fact name={t('studies.invited.until')}>
        <p>{day(manifest.keepUntil)}</p>
      </Fact>
      <Fact name={t('studies.invited.publishes')}>
        <p>{t(`studies.invited.published.${manifest.publishes}`)}</p>
      </Fact>
      <Fact name={t('studies.invited.leave')}>
        <p>{t('studies.invited.leaveMore', { until: day(manifest.withdrawUntil) })}</p>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const addressOf = (contact: string): string => contact.replace(/^mailto:/, '');

/** In the language that is spoken, or English, which is always there. */
export function inLanguage(words: { en: string } & Record<string, string>, language: string): string {
  return words[language] ?? words[language.split('-')[0] ?? ''] ?? words.en;
}
