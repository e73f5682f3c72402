/**
 * `npm run bench:collector [-- --quick]`: how much a collector takes on this machine, embedded and on a PostgreSQL server of
 * its own with fsync on. Sealed reports of 2 kB are made beforehand; load and collector share the processors, and requests
 * are handed over without a network. Writes the table of README.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from '../../collector/database/database.ts';
import { migrate } from '../../collector/database/migrate.ts';
import { openPglite } from '../../collector/database/pglite.ts';
import { openPostgres } from '../../collector/database/postgres.ts';
import { aCollectorOn, type ACollector, type Participant } from '../../collector/fixtures/a-collector.ts';
import { startPostgres } from '../../collector/fixtures/postgres-server.ts';
import { changesSince, START } from '../../collector/store/changes.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
const SIZES = values.quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
const MEASURED = values.quick ? 2_000 : 6_000;
const PEOPLE = 64;
const CONNECTIONS = 16;
const BATCH = 20;
const PAGE = 1_000;
const FILLED_AT_ONCE = 50_000;

interface Rate {
  perSecond: number;
  p99: number;
}

const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b);
const p99 = (times: number[]): number => sorted(times)[Math.floor(times.length * 0.99)] ?? 0;

/** `at` reports to a request, several requests at a time. */
async function measure(people: readonly Participant[], reports: number, at: number): Promise<Rate> {
  const requests = Array.from({ length: Math.ceil(reports / at) }, (_, n) => {
    const one = people[n % people.length] as Participant;
    return { one, envelopes: Array.from({ length: at }, () => one.report()) };
  });
  const times: number[] = [];
  const start = performance.now();
  const worker = async () => {
    for (let next = requests.pop(); next; next = requests.pop()) {
      const { one, envelopes } = next;
      const began = performance.now();
      const [first] = envelopes;
      const { status } = at === 1 && first ? await one.send(first) : await one.sendBatch(envelopes);
      if (status !== (at === 1 ? 201 : 207)) throw new Error(`The collector answers ${status}.`);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return { perSecond: (reports / (performance.now() - start)) * 1_000, p99: p99(times) };
}

/** Rows that were there before, put in past the collector: copies of real ones under other ids. */
async function fill(db: Database, collector: ACollector, wanted: number): Promise<void> {
  const [{ n: there } = { n: 0 }] = await db.query<{ n: number }>(
    'SELECT count(*) AS n FROM report WHERE study_id = $1',
    [collector.id],
  );
  // In parts: the collector gives up what takes a quarter of a minute.
  for (let at = Number(there); at < wanted; at += FILLED_AT_ONCE) {
    const missing = Math.min(FILLED_AT_ONCE, wanted - at);
    await db.query(
      `INSERT INTO report SELECT study_id, shard, pid, gen_random_uuid(), 0, kind, manifest_hash, envelope, envelope_hash, received_on,
       $4::bigint + row_number() OVER (PARTITION BY shard), NULL
     FROM (SELECT * FROM report WHERE study_id = $1 LIMIT 2000) r, generate_series(1, $2) LIMIT $3`,
      [collector.id, Math.ceil(missing / 2_000) + 1, missing, 1_000_000 + at],
    );
  }
  await db.query(
    'UPDATE event_stamp s SET n = GREATEST(n, (SELECT COALESCE(max(ev), 0) FROM report r WHERE r.study_id = s.study_id AND r.shard = s.shard)) WHERE study_id = $1',
    [collector.id],
  );
  await db.execute('ANALYZE report');
}

async function syncAll(db: Database, study: string): Promise<{ rows: number; seconds: number }> {
  const start = performance.now();
  let [cursor, rows, more] = [START, 0, true];
  while (more) {
    const page = await changesSince(db, study, cursor, PAGE);
    rows += page.changes.length;
    ({ cursor, more } = page);
  }
  return { rows, seconds: (performance.now() - start) / 1_000 };
}

async function sizeOf(db: Database): Promise<number> {
  const [row] = await db.query<{ bytes: number }>(
    `SELECT sum(pg_total_relation_size(c.oid))::bigint AS bytes FROM pg_class c JOIN pg_inherits i ON i.inhrelid = c.oid
     WHERE i.inhparent = 'report'::regclass`,
  );
  return Number(row?.bytes ?? 0);
}

const lines: string[] = [];
async function benchOn(name: string, db: Database): Promise<void> {
  await migrate(db);
  const collector = await aCollectorOn(db);
  const people = await Promise.all(Array.from({ length: PEOPLE }, () => collector.join()));
  await measure(people, 2_000, 1);
  for (const size of SIZES) {
    await fill(db, collector, size);
    const single = await measure(people, MEASURED, 1);
    const batch = await measure(people, MEASURED, BATCH);
    const { rows, seconds } = await syncAll(db, collector.id);
    const bytes = (await sizeOf(db)) / rows;
    const number = (value: number) => Math.round(value).toLocaleString('en');
    const row = [
      name,
      number(size),
      number(single.perSecond),
      `${single.p99.toFixed(0)} ms`,
      number(batch.perSecond),
      `${batch.p99.toFixed(0)} ms`,
      number(bytes),
      `${((seconds / rows) * 100_000).toFixed(1)} s`,
    ];
    lines.push(`| ${row.join(' | ')} |`);
    console.log(row.join('  '));
  }
}

console.log(
  'engine, rows there, reports/s singly, p99, reports/s in batches of 20, p99, bytes a report, sync of 100,000',
);
const folder = mkdtempSync(join(tmpdir(), 'bench-collector-'));
const embedded = await openPglite(join(folder, 'pglite'));
await benchOn('PGlite', embedded);
await embedded.close();
rmSync(folder, { recursive: true, force: true });
const server = await startPostgres({ fsync: 'on', synchronous_commit: 'on' });
const postgres = openPostgres(server.url());
const [{ version = '' } = {}] = await postgres.query<{ version: string }>(
  `SELECT current_setting('server_version') AS version`,
);
await benchOn(`PostgreSQL ${version.split(' ')[0]}`, postgres);
await postgres.close();
await server.stop();

const path = new URL('README.md', import.meta.url);
const [processor] = cpus();
const table = [
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${processor?.model.trim()}, Node ${process.versions.node}${values.quick ? ', --quick' : ''}:`,
  '',
  '<!-- prettier-ignore -->',
  '| Engine | Reports there | Reports/s, one a request | p99 | Reports/s, 20 a request | p99 | Bytes a report | Sync of 100,000 |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ...lines,
].join('\n');
const [before = '', after = ''] = readFileSync(path, 'utf8').split(/<!-- table -->[\s\S]*<!-- end -->/);
writeFileSync(path, `${before}<!-- table -->\n\n${table}\n\n<!-- end -->${after}`);
