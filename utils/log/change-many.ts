/** One action on many records, undone as one; called inside a transaction of `refusal-log.ts`. */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import type { LogDatabase } from './database.ts';
import { inBatches } from './in-batches.ts';
import type { Undo } from './undo.ts';

export interface ChangedMany {
  /** How many records were changed or deleted. */
  changed: number;
  /** Ids of those that waited for an answer and do no more. */
  waited: string[];
}

interface Change {
  ids: readonly string[];
  /** Whether a record that is there is changed. */
  concerns: (record: RefusalRecord) => boolean;
  write: (records: RefusalRecord[]) => Promise<unknown>;
}

/** Where nothing is changed, the last action can still be undone. */
export async function changeMany(
  db: LogDatabase,
  undo: Undo,
  { ids, concerns, write }: Change,
): Promise<ChangedMany> {
  const done: ChangedMany = { changed: 0, waited: [] };
  // In their order ids follow time: then few batches write to the facts of the same day.
  await inBatches([...new Set(ids)].sort(), async (batch) => {
    const found = await db.records.bulkGet(batch);
    const records = found.filter((record) => record !== undefined).filter(concerns);
    if (records.length === 0) return;
    if (done.changed === 0) await undo.begin();
    await undo.remember(records);
    await write(records);
    done.changed += records.length;
    done.waited.push(...records.filter(({ status }) => status === 'pending').map(({ id }) => id));
  });
  return done;
}
