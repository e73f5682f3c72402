/**
 * A row that fits its schema → the path of the first field that is wrong all the same: a day that is in no
 * calendar, a place outside its text, half a character. What follows could not show or export it.
 */
import type { RefusalRecord } from '../../contract/refusal-record.ts';

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a date of the right form (YYYY-MM-DD…) is in the calendar, from 2000 to 2199: `Date` would move 31 February into March. */
export function isRealDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  // No chat was logged before the century; a report would draw a month for each since the year 1.
  if (year < 2000 || year > 2199) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (DAYS_IN_MONTH[month - 1] ?? 0) && (month !== 2 || day < 29 || isLeap);
}

/** Times are compared as text, so only one zone will do: UTC, as they are written. */
const isRealTime = (time: string): boolean => time[10] === 'T' && time.endsWith('Z') && isRealDay(time);

export function wrongFieldOf(record: RefusalRecord): string | null {
  const { seenAt, day, answeredAt, history, detection, text } = record;
  if (!isRealTime(seenAt)) return 'seenAt';
  if (!isRealDay(day)) return 'day';
  if (answeredAt !== null && !isRealTime(answeredAt)) return 'answeredAt';
  const entry = history.findIndex(({ at }) => !isRealTime(at));
  if (entry >= 0) return `history.${entry}.at`;
  const length = text.answer?.length ?? 0;
  const place = detection.evidence.findIndex(({ start, end }) => start > end || end > length);
  return place >= 0 ? `detection.evidence.${place}` : null;
}

/** The path of the first string that is not well-formed Unicode, which a file of UTF-8 can only hold by escapes. */
export function brokenStringIn(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return value.isWellFormed() ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const broken = brokenStringIn(inner, path ? `${path}.${key}` : key);
    if (broken !== null) return broken;
  }
  return null;
}
