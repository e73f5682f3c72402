/** Which of a file's records the log has already: by id, else by the answer they are about. */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import type { LogDatabase } from './database.ts';

/** By the id in the file → the log's record. */
export async function findExisting(
  db: LogDatabase,
  records: readonly RefusalRecord[],
): Promise<Map<string, RefusalRecord>> {
  const [byId, byTurn] = await Promise.all([
    db.records.bulkGet(records.map(({ id }) => id)),
    db.records
      .where('turnKey')
      .anyOf(records.map(({ turnKey }) => turnKey))
      .toArray(),
  ]);
  const turns = new Map(byTurn.map((record) => [record.turnKey, record]));
  return new Map(
    records.flatMap(({ id, turnKey }, at) => {
      const here = byId[at] ?? turns.get(turnKey);
      return here ? [[id, here] as const] : [];
    }),
  );
}
