/**
 * `npm run collector [-- --data DIR] [--port N]`: a collector with PostgreSQL's engine and its data in a folder, or with
 * the server that `DATABASE_URL` names. Its keys lie in the folder either way.
 */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { hashOfText } from '../protocol/canonical.ts';
import { newToken } from '../protocol/token.ts';
import { newSigningKey, type PrivateSigningKey } from '../protocol/signature.ts';
import { createApp } from './app.ts';
import { createOutcomes } from './metrics/outcomes.ts';
import { scrubExpired } from './store/retention.ts';
import { migrate } from './database/migrate.ts';
import { openPglite } from './database/pglite.ts';
import { openPostgres } from './database/postgres.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'out/collector' }, port: { type: 'string', default: '8787' } },
});
/** Counts of outcomes are written this often. */
const FLUSH_MS = 5_000;
/** How often it is looked whether a study’s day is over. */
const SCRUB_MS = 60 * 60_000;
const { data } = values;
const port = Number(values.port);

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
if (!Number.isInteger(port) || port < 0 || port > 65_535) giveUp(`--port can't be "${values.port}".`);

mkdirSync(data, { recursive: true, mode: 0o700 });
holdFolder(join(data, 'lock'));
const receiptKey = JSON.parse(
  kept('receipt-key.json', JSON.stringify(await newSigningKey())),
) as PrivateSigningKey;
const adminHash = await hashOfText(kept('admin-token', newToken()));

const url = process.env['DATABASE_URL'];
const db = url ? openPostgres(url) : await openPglite(join(data, 'postgres'));
await migrate(db);
const outcomes = createOutcomes(db);
const app = createApp({ db, receiptKey, adminHash, now: () => new Date(), addressOf, outcomes }, (line) =>
  console.error(line),
);
setInterval(() => void outcomes.flush(), FLUSH_MS).unref();
const scrub = () =>
  scrubExpired(db, new Date().toISOString().slice(0, 10)).catch(() => {
    // The database is away: within the hour again.
  });
await scrub();
setInterval(() => void scrub(), SCRUB_MS).unref();
// One who sends a letter a second is not waited for.
const serverOptions = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1_000 };
const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1', serverOptions }, ({ port: at }) => {
  console.log(`Collecting on http://127.0.0.1:${at}, into ${url ? 'the server of DATABASE_URL' : data}.`);
  console.log(`Studies are created with the token in ${join(data, 'admin-token')}.`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    // Whoever holds a connection open without a request is not waited for.
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    server.close(
      () =>
        void outcomes
          .flush()
          .then(() => db.close())
          .then(() => process.exit(0)),
    );
  });

/** Behind a proxy that is trusted (`TRUST_PROXY=1`) the address is the last one that the proxy has written. */
function addressOf(c: Context): string | null {
  const told =
    process.env['TRUST_PROXY'] === '1'
      ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
      : undefined;
  return told ?? getConnInfo(c).remote.address ?? null;
}

/** What the folder has, or from now on has. */
function kept(name: string, fresh: string): string {
  const path = join(data, name);
  if (!existsSync(path)) writeFileSync(path, fresh, { mode: 0o600 });
  return readFileSync(path, 'utf8');
}

/** Two processes on one folder would destroy it. */
function holdFolder(path: string): void {
  try {
    closeSync(openSync(path, 'wx'));
  } catch {
    const owner = Number(readFileSync(path, 'utf8'));
    if (owner && isAlive(owner)) giveUp(`${data} is in use by process ${owner}. Stop it first.`);
  }
  writeFileSync(path, String(process.pid));
  process.on('exit', () => rmSync(path, { force: true }));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
