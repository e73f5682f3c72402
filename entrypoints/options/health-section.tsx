/** How well each site can be read, as it changes, and the numbers to take into a report of a bug. */
import { CopyDiagnosis } from '../../components/copy-diagnosis.tsx';
import { HealthTable } from '../../components/health-table.tsx';
import { useWatched } from '../../components/use-watched.ts';
import { useWords } from '../../components/words-provider.tsx';
import { localDay } from '../../contract/local-day.ts';
import { allSitesDiagnosisText } from '../../utils/health/diagnosis-text.ts';
import { readHealth, watchHealth } from '../../utils/health/health-store.ts';
import { ownVersions } from '../../utils/health/own-versions.ts';
import { unreadableSince, type SiteHealth } from '../../utils/health/site-health.ts';
import { siteById } from '../../utils/sites/registry.ts';

/** Misses of no generation come last. */
const byAdapter = (a: SiteHealth, b: SiteHealth) =>
  a.adapter === null || b.adapter === null
    ? Number(a.adapter === null) - Number(b.adapter === null)
    : a.adapter.localeCompare(b.adapter);

export function HealthSection() {
  const { t } = useWords();
  const health = useWatched(readHealth, watchHealth);
  if (!health) return null;
  const ids = [...new Set(health.map(({ site }) => site))].sort();
  const sites = ids.map((id) => ({
    name: siteById(id)?.name ?? id,
    rows: health.filter(({ site }) => site === id).sort(byAdapter),
    unreadableSince: unreadableSince(health, id),
  }));
  return (
    <div class="card health">
      <h3>{t('health.title')}</h3>
      <HealthTable sites={sites} today={localDay(new Date())} />
      {health.length > 0 && (
        <CopyDiagnosis text={allSitesDiagnosisText(health, ownVersions())} label={t('diagnosis.copyAll')} />
      )}
    </div>
  );
}
