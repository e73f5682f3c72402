/**
 * The log's tables, in the extension's own origin. Only the background opens it for writing
 * (`refusal-log.ts`); pages read through `queries.ts`.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { DailyCount, Outcome, ReadableMinutes } from '../../contract/daily-count.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { migrations } from './migrations/registry.ts';

/** Remembers that an answer was counted, without its content, so that a repeat changes nothing. */
export interface Counted {
  key: string;
  day: string;
  site: string;
  model: string;
  /** Null for a repeat-proof key that is no answer (a batch of minutes). */
  outcome: Outcome | null;
}

/** The last action's way back: the records as they were before it. */
export interface UndoStep {
  id: 'last';
  at: string;
  records: RefusalRecord[];
  /** Records that did not exist before the action. */
  created: string[];
}

export class LogDatabase extends Dexie {
  declare records: EntityTable<RefusalRecord, 'id'>;
  declare counts: Table<DailyCount, [string, string, string]>;
  declare minutes: Table<ReadableMinutes, [string, string]>;
  declare counted: EntityTable<Counted, 'key'>;
  declare undo: EntityTable<UndoStep, 'id'>;

  constructor(name = 'refusal-log') {
    super(name);
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
    this.on('ready', () => this.refuseNewerLog(), true);
  }

  /** Dexie would open a log of a later version and write into it by today's rules. */
  private refuseNewerLog(): void {
    // Dexie counts the browser's versions in tenths of ours.
    if (this.backendDB().version > Math.max(...migrations.map(({ version }) => version)) * 10)
      throw new Dexie.VersionError('The log was written by a newer version of the extension.');
  }
}
