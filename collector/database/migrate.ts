/** Brings a database to today's schema; each file in `migrations/` runs once, in the order of its name. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from './database.ts';

const folder = new URL('../migrations/', import.meta.url);

export async function migrate(db: Database): Promise<void> {
  // Of two that start at once, one may hear that it is there already; what else is wrong, the next line says.
  await db.execute('CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY)').catch(() => {});
  const done = await doneIn(db);
  for (const name of readdirSync(folder).sort()) {
    if (done.has(name)) continue;
    const sql = readFileSync(new URL(name, folder), 'utf8');
    try {
      // One command: whoever comes second waits at the name, and then finds it taken. It may take long.
      await db.execute(
        `BEGIN; SET LOCAL statement_timeout = 0; INSERT INTO migration VALUES ('${name}'); ${sql} COMMIT;`,
      );
    } catch (error) {
      if (!(await doneIn(db)).has(name)) throw error;
    }
  }
}

const doneIn = async (db: Database): Promise<Set<string>> =>
  new Set((await db.query<{ name: string }>('SELECT name FROM migration')).map(({ name }) => name));
