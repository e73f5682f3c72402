/** Keys of days (`2026-11-23`), ISO weeks (`2026-W48`) and months (`2026-11`) → their first day, and those between two. */
import { isoWeek } from './figures/rate-over-time.ts';

const DAY_MS = 86_400_000;

/** The first moment of the period, in milliseconds of UTC. */
export function firstDayOf(key: string): number {
  const week = /^(\d{4})-W(\d{2})$/.exec(key);
  if (!week) return Date.parse(key.length === 'YYYY-MM'.length ? `${key}-01` : key);
  // The fourth of January lies in the first week.
  const fourth = Date.UTC(Number(week[1]), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  return monday + (Number(week[2]) - 1) * 7 * DAY_MS;
}

/** Every period from the first to the last, so that a drawing leaves room for those in which nothing was counted. */
export function periodsBetween(first: string, last: string): string[] {
  const found = [first];
  for (let key = first; key < last;) {
    key = after(key);
    found.push(key);
  }
  return found;
}

function after(key: string): string {
  const start = firstDayOf(key);
  const dayLater = (days: number) => new Date(start + days * DAY_MS).toISOString().slice(0, 10);
  if (key.includes('W')) return isoWeek(dayLater(7));
  // The longest month has 31 days, and none that follows it starts later than its second week.
  return key.length === 'YYYY-MM'.length ? dayLater(31).slice(0, 7) : dayLater(1);
}
