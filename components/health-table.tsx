/** How well each site can be read: a row for each of its generations, and a sentence where a site has changed. */
import type { SiteHealth } from '../utils/health/site-health.ts';
import { localDay } from '../contract/local-day.ts';
import { when, whenRoughly } from './when.ts';
import { useWords } from './words-provider.tsx';

/** A site's rows together. */
export interface HealthOfSite {
  name: string;
  rows: readonly SiteHealth[];
  /** ISO time; null while it can be read. */
  unreadableSince: string | null;
}

interface HealthTableProps {
  sites: readonly HealthOfSite[];
  /** Local date. */
  today: string;
}

const COLUMNS = ['adapter', 'lastRead', 'reads', 'misses'] as const;

export function HealthTable({ sites, today }: HealthTableProps) {
  const { t } = useWords();
  if (sites.length === 0) return <p class="aside">{t('health.none')}</p>;
  return (
    <table class="figures">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`health.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {sites.map((site) => (
        <SiteRows key={site.name} site={site} today={today} />
      ))}
    </table>
  );
}

const dayOf = (at: string) => localDay(new Date(at));

function SiteRows({ site: { name, rows, unreadableSince }, today }: { site: HealthOfSite; today: string }) {
  const { t, language } = useWords();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={COLUMNS.length}>
          {name}
        </th>
      </tr>
      {rows.map(({ adapter, lastRead, reads, misses }) => (
        <tr key={adapter}>
          <td>{adapter ?? t('health.noAdapter')}</td>
          <td>
            {lastRead === null ? t('health.never') : whenRoughly(lastRead, dayOf(lastRead), today, language)}
          </td>
          <td>{reads}</td>
          <td>{misses}</td>
        </tr>
      ))}
      {unreadableSince !== null && (
        <tr class="changed">
          <td colSpan={COLUMNS.length}>
            {t('health.changed', {
              site: name,
              since: when(unreadableSince, dayOf(unreadableSince), today, language),
            })}
          </td>
        </tr>
      )}
    </tbody>
  );
}
