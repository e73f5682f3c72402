/** The facts of all records, newest first, read quickly: a day whose row has not changed is not read again. */
import { readFacts } from '../report/fact-rows.ts';
import type { Fact } from '../report/fact.ts';
import type { LogDatabase } from './database.ts';

export function createFactReader(db: LogDatabase): () => Promise<Fact[]> {
  let known = new Map<string, { row: string; facts: Fact[] }>();
  const strings = new Map<string, string>();
  const same = (text: string) => {
    const first = strings.get(text);
    if (first !== undefined) return first;
    strings.set(text, text);
    return text;
  };
  return async () => {
    const days = await db.factDays.orderBy('day').reverse().toArray();
    const next = new Map<string, { row: string; facts: Fact[] }>();
    for (const { day, facts: row } of days) {
      const before = known.get(day);
      next.set(day, before?.row === row ? before : { row, facts: readFacts(row, same).sort(newestFirst) });
    }
    known = next;
    // Days follow the person's clock and `seenAt` is UTC: almost in order is not in order.
    return [...next.values()].flatMap(({ facts }) => facts).sort(newestFirst);
  };
}

const newestFirst = (a: Fact, b: Fact) => (a.seenAt < b.seenAt ? 1 : a.seenAt > b.seenAt ? -1 : 0);
