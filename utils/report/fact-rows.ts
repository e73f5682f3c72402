/**
 * Facts ⇄ a short text, in which each value stands once and rows point at it. The log keeps a text a day, so that a
 * report of 100,000 records opens at once: reading the records themselves takes seconds.
 */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { factOf, type Fact } from './fact.ts';

/** Changes whenever `FIELDS` does: then what is stored is made anew. */
export const FACT_ROWS_VERSION = 1;

const OWN = ['id', 'seenAt', 'diary'] as const;
const SHARED = [
  'day',
  'site',
  'vendor',
  'jurisdiction',
  'model',
  'status',
  'kind',
  'source',
  'conversation',
  'language',
  'verdict',
  'given',
] as const;
const OF_ANSWER = [
  'happened',
  'rule',
  'reason',
  'authorityGroup',
  'authority',
  'family',
  'weighed',
  'danger',
] as const;

type Value = string | null;
/** `id`, `seenAt`, whether the diary was kept, then places in `values`; those of the answer only where there is one. */
type Row = [id: string, seenAt: string, diary: 0 | 1, ...places: number[]];
interface Stored {
  values: Value[];
  rows: Row[];
}

/** Records → the text of each day's facts. */
export function factDaysOf(records: readonly RefusalRecord[]): { day: string; facts: string }[] {
  const byDay = Map.groupBy(records, ({ day }) => day);
  return [...byDay].map(([day, of]) => ({ day, facts: writeFacts(of.map((record) => factOf(record))) }));
}

export function writeFacts(facts: readonly Fact[]): string {
  const places = new Map<Value, number>();
  const placeOf = (value: Value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  const rows = facts.map((fact): Row => {
    const { answer } = fact;
    const shared = SHARED.map((field) => placeOf(fact[field]));
    const answered = answer ? OF_ANSWER.map((field) => placeOf(answer[field])) : [];
    return [fact.id, fact.seenAt, fact.diary ? 1 : 0, ...shared, ...answered];
  });
  return JSON.stringify({ values: [...places.keys()], rows } satisfies Stored);
}

/** `same`: gives back the first of equal strings, so that each is kept once. */
export function readFacts(text: string, same: (text: string) => string = (one) => one): Fact[] {
  const { values, rows } = JSON.parse(text) as Stored;
  const shared = values.map((value) => (value === null ? null : same(value)));
  return rows.map((row) => {
    const at = OWN.length + SHARED.length;
    const fact: Record<string, unknown> = { id: row[0], seenAt: row[1], diary: row[2] === 1 };
    SHARED.forEach((field, place) => (fact[field] = shared[row[OWN.length + place] as number]));
    fact['answer'] = row.length > at ? answerAt(row, at, shared) : null;
    return fact as unknown as Fact;
  });
}

function answerAt(row: Row, at: number, shared: readonly Value[]): Record<string, Value> {
  const answer: Record<string, Value> = {};
  OF_ANSWER.forEach((field, place) => (answer[field] = shared[row[at + place] as number] ?? null));
  return answer;
}
