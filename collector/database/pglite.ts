/** PostgreSQL's own engine inside this process, with its data in a folder, or in memory for tests. */
import { PGlite, types, type Transaction } from '@electric-sql/pglite';
import type { Database, Queryable, Row } from './database.ts';

/** Dates as they are written: a day has no time zone. */
const parsers = { [types.DATE]: (text: string) => text, [types.INT8]: Number };

export async function openPglite(folder?: string): Promise<Database> {
  const db = await PGlite.create({ ...(folder === undefined ? {} : { dataDir: folder }), parsers });
  const on = (target: PGlite | Transaction): Queryable => ({
    query: async <R extends Row>(sql: string, values: readonly unknown[] = []) =>
      (await target.query<R>(sql, [...values])).rows,
  });
  return {
    ...on(db),
    transaction: (work) => db.transaction((transaction) => work(on(transaction))),
    execute: async (sql) => void (await db.exec(sql)),
    close: () => db.close(),
  };
}
