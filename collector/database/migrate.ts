/** Brings a database to today's schema; each file in `migrations/` runs once, in the order of its name. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from './database.ts';

const folder = new URL('../migrations/', import.meta.url);

export async function migrate(db: Database): Promise<void> {
  await db.execute('CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY)');
  const done = new Set(
    (await db.query<{ name: string }>('SELECT name FROM migration')).map(({ name }) => name),
  );
  for (const name of readdirSync(folder).sort()) {
    if (done.has(name)) continue;
    const sql = readFileSync(new URL(name, folder), 'utf8');
    // One command: two that start at once do not both run it.
    await db.execute(`BEGIN; INSERT INTO migration VALUES ('${name}'); ${sql} COMMIT;`);
  }
}
