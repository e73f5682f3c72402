/** A PostgreSQL server, 15 or later. */
import pg from 'pg';
import type { Database, Queryable, Row } from './database.ts';

const CONNECTIONS = 16;
/** A statement that waits longer is given up: the sender tries again. */
const PATIENCE_MS = 15_000;

// Dates as they are written: a day has no time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, statement_timeout: PATIENCE_MS });
  // A connection that dies while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => {});
  const on = (client: pg.Pool | pg.PoolClient): Queryable => ({
    query: async <R extends Row>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<R>(sql, [...values])).rows,
  });
  return {
    ...on(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('BEGIN');
        const done = await work(on(client));
        await client.query('COMMIT');
        return done;
      } catch (error) {
        await client.query('ROLLBACK').catch((failed: Error) => (broken = failed));
        throw error;
      } finally {
        client.release(broken);
      }
    },
    execute: async (sql) => void (await pool.query(sql)),
    close: () => pool.end(),
  };
}
