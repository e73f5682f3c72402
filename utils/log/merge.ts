/**
 * Rows from a file beside the rows that are here → which win. Merging the same rows again changes nothing, and no
 * answer that a person gave is lost.
 */
import { answersIn, type DailyCount, type ReadableMinutes } from '../../contract/daily-count.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { sameRecord, sameValue } from '../import/same-record.ts';
import { MAX_HISTORY, withHistory } from './with-history.ts';

export interface Merged {
  added: number;
  replaced: number;
  /** Records that are here already: equal, or different and not to be replaced. */
  kept: number;
}

export interface MergePlan extends Merged {
  /** Records to write, new and replaced. */
  put: RefusalRecord[];
}

interface How {
  /** Ids, as in the file, of the records to which one that differs here gives way. */
  replace: readonly string[];
  /** When the answers that are here are replaced (UTC). */
  at: string;
}

/** `here`: every record with an id or a turn's key of `theirs`. A record is the same by its turn, else by its id. */
export function mergeRecords(
  here: readonly RefusalRecord[],
  theirs: readonly RefusalRecord[],
  { replace, at }: How,
): MergePlan {
  const byId = new Map(here.map((record) => [record.id, record]));
  const byTurn = new Map(here.map((record) => [record.turnKey, record]));
  const put = new Map<string, RefusalRecord>();
  const replacing = new Set(replace);
  const plan = { added: 0, replaced: 0, kept: 0 };
  for (const record of theirs) {
    const same = byTurn.get(record.turnKey) ?? byId.get(record.id);
    if (same && (!replacing.has(record.id) || sameRecord(same, { ...record, turnKey: same.turnKey }))) {
      plan.kept++;
      continue;
    }
    const written = same ? replaced(same, record, at) : record;
    if (same) plan.replaced++;
    else plan.added++;
    byTurn.set(written.turnKey, written);
    byId.set(written.id, written);
    put.set(written.id, written);
  }
  return { ...plan, put: [...put.values()] };
}

/** The record of the file, known as it is here, with every answer given to either. */
function replaced(here: RefusalRecord, theirs: RefusalRecord, at: string): RefusalRecord {
  const past = isSameAnswer(here, theirs) ? here : withHistory(here, at);
  const history = new Map([...past.history, ...theirs.history].map((one) => [JSON.stringify(one), one]));
  return {
    ...theirs,
    id: here.id,
    turnKey: here.turnKey,
    draft: theirs.draft ?? here.draft,
    history: [...history.values()].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(-MAX_HISTORY),
  };
}

const isSameAnswer = (a: RefusalRecord, b: RefusalRecord) =>
  a.status === b.status && sameValue(a.answer, b.answer);

/** Rows of the file that are new, or count more answers than the row with the same key here. */
export const mergeCounts = (here: readonly DailyCount[], theirs: readonly DailyCount[]): DailyCount[] =>
  mergeRows(here, theirs, countKey, answersIn);

export const mergeMinutes = (
  here: readonly ReadableMinutes[],
  theirs: readonly ReadableMinutes[],
): ReadableMinutes[] => mergeRows(here, theirs, minutesKey, ({ minutes }) => minutes);

const countKey = ({ log, day, site, model, language }: DailyCount) =>
  JSON.stringify([log, day, site, model, language]);
const minutesKey = ({ log, day, site }: ReadableMinutes) => JSON.stringify([log, day, site]);

function mergeRows<T>(
  here: readonly T[],
  theirs: readonly T[],
  keyOf: (row: T) => string,
  sizeOf: (row: T) => number,
): T[] {
  const most = new Map(here.map((row) => [keyOf(row), row]));
  const won = new Map<string, T>();
  for (const row of theirs) {
    const other = most.get(keyOf(row));
    if (other && sizeOf(row) <= sizeOf(other)) continue;
    most.set(keyOf(row), row);
    won.set(keyOf(row), row);
  }
  return [...won.values()];
}
