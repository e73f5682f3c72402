/**
 * The log's tables, in the extension's own origin. Only the background opens it for writing
 * (`refusal-log.ts`); pages read through `queries.ts`.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { DailyCount, Outcome, ReadableMinutes } from '../../contract/daily-count.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { FACT_ROWS_VERSION } from '../report/fact-rows.ts';
import { migrations } from './migrations/registry.ts';

/** Remembers that an answer was counted, without its content, so that a repeat changes nothing. */
export interface Counted {
  key: string;
  day: string;
  site: string;
  model: string;
  language: string;
  /** Null for a repeat-proof key that is no answer (a batch of minutes). */
  outcome: Outcome | null;
  /** Whether a record was written for it, which the person may have deleted since. */
  logged: boolean;
}

/** The last action, which can be taken back: the records as they were before it lie in `undoRecords`. */
export interface UndoStep {
  id: 'last';
  at: string;
  /** Records that did not exist before the action. */
  created: string[];
}

/** The facts of a day's records, as `report/fact-rows.ts` writes them. */
export interface FactDay {
  day: string;
  facts: string;
}

/** What is known of the log as a whole. `log`: its random id; `facts`: in which form the facts are written. */
export interface About {
  id: 'log' | 'facts';
  value: string;
}

export class LogDatabase extends Dexie {
  declare records: EntityTable<RefusalRecord, 'id'>;
  declare dailyCounts: Table<DailyCount, [string, string, string, string, string]>;
  declare readableMinutes: Table<ReadableMinutes, [string, string, string]>;
  declare counted: EntityTable<Counted, 'key'>;
  declare undo: EntityTable<UndoStep, 'id'>;
  declare undoRecords: EntityTable<RefusalRecord, 'id'>;
  declare factDays: EntityTable<FactDay, 'day'>;
  declare about: EntityTable<About, 'id'>;

  constructor(name = 'refusal-log') {
    super(name, { indexedDB: refusingNewer(indexedDB), chromeTransactionDurability: 'relaxed' });
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
    this.on('populate', () => void this.about.bulkAdd(aboutNewLog(crypto.randomUUID())));
  }
}

/** What is known of an empty log with this id. */
export const aboutNewLog = (id: string): About[] => [
  { id: 'log', value: id },
  { id: 'facts', value: String(FACT_ROWS_VERSION) },
];

/** The browser's numbers are ten times ours; Dexie counts up between two of ours where it had to mend an index. */
const LAST_OF_OURS = Math.max(...migrations.map(({ version }) => version)) * 10 + 9;

/** Dexie opens a log that is newer than it knows without naming a version, and would alter it by today's rules. */
function refusingNewer(factory: IDBFactory): IDBFactory {
  const open: IDBFactory['open'] = (name, version = LAST_OF_OURS) => factory.open(name, version);
  return new Proxy(factory, {
    get: (target, key) => {
      if (key === 'open') return open;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
