/**
 * The last action, and how it is taken back: the records as they were before it lie in a table of their own, so that
 * an action on a great many is one action too. Called inside a transaction of `refusal-log.ts`.
 */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import type { LogDatabase, UndoStep } from './database.ts';
import { inBatches } from './in-batches.ts';
import { deleteRecords, putRecords } from './record-store.ts';

/** How long the last action can be undone, and so how long a deleted record lingers. */
export const UNDO_MS = 10 * 60_000;

export type Undo = ReturnType<typeof createUndo>;

export function createUndo(db: LogDatabase, now: () => Date) {
  const isPast = (step: UndoStep) => now().getTime() - Date.parse(step.at) > UNDO_MS;

  const forget = async (): Promise<void> => {
    await db.undo.clear();
    await db.undoRecords.clear();
  };

  return {
    forget,

    /** Begins an action: what could be undone until now no longer can. `created`: records that it adds. */
    begin: async (created: string[] = []): Promise<void> => {
      await forget();
      await db.undo.put({ id: 'last', at: now().toISOString(), created });
    },

    /** Records that the action changes or deletes, as they are before it. */
    remember: async (records: readonly RefusalRecord[]): Promise<void> => {
      await db.undoRecords.bulkPut(records);
    },

    /** An undo would put back what the record was before the page changed it. */
    forgetOf: async (turnKey: string, id: string): Promise<void> => {
      const step = await db.undo.get('last');
      if (step?.created.includes(id) || (await db.undoRecords.where('turnKey').equals(turnKey).count()))
        await forget();
    },

    forgetPast: async (): Promise<void> => {
      const step = await db.undo.get('last');
      if (step && isPast(step)) await forget();
    },

    /** False where there is no action, or it is too long ago. */
    takeBack: async (): Promise<boolean> => {
      const step = await db.undo.get('last');
      if (!step || isPast(step)) return false;
      const created = await db.records.bulkGet(step.created);
      await deleteRecords(
        db,
        created.filter((record) => record !== undefined),
      );
      const ids = await db.undoRecords.toCollection().primaryKeys();
      await inBatches(ids, async (batch) => {
        const records = await db.undoRecords.bulkGet(batch);
        await putRecords(
          db,
          records.filter((record) => record !== undefined),
        );
      });
      await forget();
      return true;
    },
  };
}
