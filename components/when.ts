/** Times for people: the hour alone for today, the date with it for any other day, the year where it is another. */

/** `day` and `today` are local dates (YYYY-MM-DD), `seenAt` the time in UTC. */
export function when(seenAt: string, day: string, today: string, language: string): string {
  const form = day === today ? TIME : { ...dateOf(day, today), ...TIME };
  return new Intl.DateTimeFormat(language, form).format(new Date(seenAt));
}

/** The date without the hour for any day but today. */
export function whenRoughly(seenAt: string, day: string, today: string, language: string): string {
  const form = day === today ? TIME : dateOf(day, today);
  return new Intl.DateTimeFormat(language, form).format(new Date(seenAt));
}

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

function dateOf(day: string, today: string): Intl.DateTimeFormatOptions {
  const thisYear = day.slice(0, 4) === today.slice(0, 4);
  return { day: 'numeric', month: 'short', ...(!thisYear && { year: 'numeric' }) };
}

/** A local date in words, without a time. */
export function dayInWords(day: string, language: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}
