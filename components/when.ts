/** Times for people: the hour alone for today, the date with it for any other day, the year where it is another. */

/** `day` and `today` are local dates (YYYY-MM-DD), `seenAt` the time in UTC. */
export function when(seenAt: string, day: string, today: string, language: string): string {
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const thisYear = day.slice(0, 4) === today.slice(0, 4);
  const date: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    ...(!thisYear && { year: 'numeric' }),
  };
  return new Intl.DateTimeFormat(language, day === today ? time : { ...date, ...time }).format(
    new Date(seenAt),
  );
}

/** A local date in words, without a time. */
export function dayInWords(day: string, language: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}
