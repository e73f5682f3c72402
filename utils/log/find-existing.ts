/** Which of a file's records the log has already: by id, else by the answer they are about. */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import type { LogDatabase } from './database.ts';

/** By the id in the file → the log's record. */
export type FindExisting = (records: readonly RefusalRecord[]) => Promise<Map<string, RefusalRecord>>;

/**
 * Reads the keys of the whole log once, at the first question, and then only those records that are there: asking the
 * database about each record of a big file takes longer than writing it. What comes into the log later is not known.
 */
export function createFindExisting(db: LogDatabase): FindExisting {
  let known: Promise<Known> | null = null;
  return async (records) => {
    const { ids, idOfTurn } = await (known ??= knownKeys(db));
    const found = records.flatMap(({ id, turnKey }) => {
      const here = ids.has(id) ? id : idOfTurn.get(turnKey);
      return here === undefined ? [] : [{ id, here }];
    });
    const rows = await db.records.bulkGet(found.map(({ here }) => here));
    return new Map(
      found.flatMap(({ id }, at) => {
        const row = rows[at];
        return row ? [[id, row] as const] : [];
      }),
    );
  };
}

interface Known {
  ids: ReadonlySet<string>;
  idOfTurn: ReadonlyMap<string, string>;
}

async function knownKeys(db: LogDatabase): Promise<Known> {
  const byTurn = db.records.orderBy('turnKey');
  const [turns, ids] = await db.transaction('r', db.records, () =>
    Promise.all([byTurn.keys() as Promise<string[]>, byTurn.primaryKeys()]),
  );
  return { ids: new Set(ids), idOfTurn: new Map(turns.map((turn, at) => [turn, ids[at] ?? ''])) };
}
