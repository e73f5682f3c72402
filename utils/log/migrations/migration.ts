/** One step of the log's schema. Frozen once released: it imports nothing, because today's code will change. */
import type { Transaction } from 'dexie';

export interface Migration {
  version: number;
  /** Dexie's table definitions of this version; null removes a table. */
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
  /** Rows as this version writes them; every later version must still open and read them. */
  samples: Record<string, unknown[]>;
}
