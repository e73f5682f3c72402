/**
 * The only way a record gets into the log or out of it: together with its fact in the row of its day, so that the
 * report never has to read the records to count them. Called inside a transaction of `refusal-log.ts`.
 */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { FACT_ROWS_VERSION, readFacts, writeFacts } from '../report/fact-rows.ts';
import { factOf, type Fact } from '../report/fact.ts';
import type { LogDatabase } from './database.ts';

const BATCH = 2_000;
const DAY_MS = 86_400_000;

/** Which record, and in which day's row its fact is. */
type Place = Pick<RefusalRecord, 'id' | 'day'>;

export async function putRecords(db: LogDatabase, records: readonly RefusalRecord[]): Promise<void> {
  const before = await db.records.bulkGet(records.map(({ id }) => id));
  const moved = before.flatMap((old, at) => (old && old.day !== records[at]?.day ? [old] : []));
  await db.records.bulkPut(records);
  await changeFacts(db, moved, records);
}

/** Writes records of which the log has none; a Dexie error, and nothing written, where it has one. */
export async function addRecords(db: LogDatabase, records: readonly RefusalRecord[]): Promise<void> {
  await db.records.bulkAdd(records);
  await changeFacts(db, [], records);
}

export async function deleteRecords(db: LogDatabase, records: readonly Place[]): Promise<void> {
  await db.records.bulkDelete(records.map(({ id }) => id));
  await changeFacts(db, records, []);
}

/** The records seen before that time (ISO, UTC), found without reading them. */
export async function recordsBefore(db: LogDatabase, time: string): Promise<Place[]> {
  // A day by the person's clock may lie a day off the UTC one.
  const latest = new Date(Date.parse(time) + DAY_MS).toISOString().slice(0, 10);
  const rows = await db.factDays.where('day').belowOrEqual(latest).toArray();
  return rows.flatMap(({ facts }) => readFacts(facts).filter(({ seenAt }) => seenAt < time));
}

/** Makes all facts anew where those that are stored were written in another form, or never. */
export async function ensureFacts(db: LogDatabase): Promise<void> {
  const written = await db.about.get('facts');
  if (written?.value === String(FACT_ROWS_VERSION)) return;
  await db.factDays.clear();
  let last = '';
  for (;;) {
    const batch = await db.records.where('id').above(last).limit(BATCH).toArray();
    const end = batch.at(-1);
    if (!end) break;
    await changeFacts(db, [], batch);
    last = end.id;
  }
  await db.about.put({ id: 'facts', value: String(FACT_ROWS_VERSION) });
}

async function changeFacts(
  db: LogDatabase,
  gone: readonly Place[],
  come: readonly RefusalRecord[],
): Promise<void> {
  const days = [...new Set([...gone, ...come].map(({ day }) => day))];
  const rows = await db.factDays.bulkGet(days);
  const changed = days.map((day, at) => {
    const facts = new Map<string, Fact>();
    for (const fact of rows[at] ? readFacts(rows[at].facts) : []) facts.set(fact.id, fact);
    for (const record of gone) if (record.day === day) facts.delete(record.id);
    for (const record of come) if (record.day === day) facts.set(record.id, factOf(record));
    return { day, facts: [...facts.values()] };
  });
  await db.factDays.bulkPut(
    changed.filter(({ facts }) => facts.length).map(({ day, facts }) => ({ day, facts: writeFacts(facts) })),
  );
  await db.factDays.bulkDelete(changed.filter(({ facts }) => !facts.length).map(({ day }) => day));
}
