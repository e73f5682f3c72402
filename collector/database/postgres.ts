/** A PostgreSQL server, 15 or later, or several behind one that knows where each partition lies. */
import pg from 'pg';
import type { Database, Queryable, Row } from './database.ts';
import { retried } from './retried.ts';

const CONNECTIONS = 16;
/** A statement, or a wait for a connection, that takes longer is given up: the sender tries again. */
const PATIENCE_MS = 15_000;

// Dates as they are written: a day has no time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export function openPostgres(url: string): Database {
  return onPool(
    new pg.Pool({
      connectionString: url,
      max: CONNECTIONS,
      statement_timeout: PATIENCE_MS,
      connectionTimeoutMillis: PATIENCE_MS,
    }),
  );
}

export function onPool(pool: pg.Pool): Database {
  // A connection that dies is replaced; without a listener it would end the process, idle or in use.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const on = (client: pg.Pool | pg.PoolClient): Queryable => ({
    query: async <R extends Row>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<R>(sql, [...values])).rows,
  });
  return {
    query: <R extends Row>(sql: string, values?: readonly unknown[]) =>
      retried(() => on(pool).query<R>(sql, values)),
    transaction: (work) => retried(() => once(work)),
    execute: async (sql) => void (await pool.query(sql)),
    close: () => pool.end(),
  };

  async function once<T>(work: (queryable: Queryable) => Promise<T>): Promise<T> {
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
  }
}
