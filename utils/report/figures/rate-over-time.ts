/** The rate day by day, week by week or month by month, whichever gives a handful of points. */
import { ratesBy, type RatesData } from '../shapes/rates.ts';
import type { Figure } from './figure.ts';

const DAY_MS = 86_400_000;
/** Up to so many days each day is a point; up to so many weeks, each week. */
const MOST_DAYS = 31;
const MOST_WEEKS = 26;

export const rateOverTime: Figure<RatesData> = {
  id: 'rate-over-time',
  rows: 'period',
  build: (material) => {
    const days = material.people.flatMap(({ counts }) => counts.map(({ day }) => day));
    const step = stepFor(days);
    return ratesBy(material, ({ day }) => step(day), { order: 'by_key' });
  },
};

/** From a day to the period it lies in: `2026-11-23`, `2026-W48` (ISO 8601) or `2026-11`. */
function stepFor(days: readonly string[]): (day: string) => string {
  let [first, last] = [days[0], days[0]];
  for (const day of days) {
    if (first === undefined || day < first) first = day;
    if (last === undefined || day > last) last = day;
  }
  if (first === undefined || last === undefined) return (day) => day;
  const span = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
  if (span <= MOST_DAYS) return (day) => day;
  return remembered(span <= MOST_WEEKS * 7 ? isoWeek : (day) => day.slice(0, 7));
}

/** The week a day belongs to is that of its Thursday (ISO 8601). */
export function isoWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function remembered(step: (day: string) => string): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const period = known.get(day) ?? step(day);
    known.set(day, period);
    return period;
  };
}
