/** A log's counters of one day → the rows a study gets: by site, without models, languages or anything that was said. */
import { OUTCOMES, type DailyCount, type ReadableMinutes } from '../../contract/daily-count.ts';
import type { CountsData } from '../../protocol/message-data.ts';

const MOST_MINUTES = 1_440;

interface Counters {
  counts: readonly DailyCount[];
  minutes: readonly ReadableMinutes[];
}

/** `wants`: whether the study asks about a site. Null where there is nothing to tell. */
export function dayCounts(
  day: string,
  { counts, minutes }: Counters,
  wants: (site: string) => boolean,
): CountsData | null {
  const ofDay = counts.filter((row) => row.day === day && wants(row.site));
  const open = minutes.filter((row) => row.day === day && wants(row.site));
  const names = [...new Set([...ofDay, ...open].map(({ site }) => site))].sort();
  if (names.length === 0) return null;
  const sites = names.map((site) => {
    const rows = ofDay.filter((row) => row.site === site);
    const totals = Object.fromEntries(
      OUTCOMES.map((outcome) => [outcome, rows.reduce((sum, row) => sum + row[outcome], 0)]),
    ) as Record<(typeof OUTCOMES)[number], number>;
    const all = open.filter((row) => row.site === site).reduce((sum, row) => sum + row.minutes, 0);
    return { site, minutes: Math.min(all, MOST_MINUTES), ...totals };
  });
  return { day, sites };
}
