/** Sealed reports: taken once, known again, never taken after their sender has left or taken them back. */
import type { Envelope } from '../../protocol/envelope.ts';
import type { Database, Queryable } from '../database/database.ts';
import { enrolmentOf } from './enrolments.ts';
import { nextStamps } from './event-stamp.ts';
import { done, refused, type Outcome } from './outcome.ts';
import { shardOf } from './shard.ts';

export interface NewReport {
  envelope: Envelope;
  /** The envelope as canonical JSON, and its hash. */
  text: string;
  hash: string;
}

export interface Sender {
  study: string;
  pid: string;
  /** Hash of the token that was shown. */
  authHash: string | null;
  day: string;
}

/** The day is that of the first time, so that the receipt is the same again. */
export interface Stored {
  result: 'created' | 'same';
  day: string;
}

interface KnownRow extends Record<string, unknown> {
  rid: string;
  rev: number;
  envelope_hash: string;
  received_on: string;
  scrubbed_on: string | null;
}

/** One sender's, in one transaction: either all that are new are stored or none is. Outcomes in their order. */
export function putReports(
  db: Database,
  sender: Sender,
  reports: readonly NewReport[],
): Promise<Outcome<Stored>[]> {
  return db.transaction(async (tx) => {
    const { study, pid, authHash, day } = sender;
    // Held until the end of the transaction: a withdrawal waits for it, or it for the withdrawal.
    const enrolled = await enrolmentOf(tx, study, pid, 'FOR SHARE');
    if (!enrolled || authHash !== enrolled.auth_hash) return reports.map(() => refused('unauthorised'));
    if (enrolled.state !== 'active') return reports.map(() => refused('withdrawn'));
    const known = await knownReports(tx, sender, reports);
    const fresh = firstOfEach(reports.filter((report) => !outcomeOf(report, known)));
    const made = fresh.length === 0 ? [] : await insert(tx, sender, fresh);
    const isMade = ({ envelope: { rid, rev } }: NewReport) =>
      made.some((row) => row.rid === rid && row.rev === rev);
    // What another connection has put in meanwhile.
    const now = made.length === fresh.length ? known : await knownReports(tx, sender, reports);
    return reports.map((report, at) => {
      if (fresh.includes(report) && isMade(report)) return done({ result: 'created', day });
      const first = reports.findIndex((one) => one !== report && isSameName(one, report));
      if (first >= 0 && first < at && isMade(report))
        return reports[first]?.hash === report.hash ? done({ result: 'same', day }) : refused('conflict');
      return outcomeOf(report, now) ?? refused('unavailable');
    });
  });
}

const isSameName = (a: NewReport, b: NewReport): boolean =>
  a.envelope.rid === b.envelope.rid && a.envelope.rev === b.envelope.rev;
const firstOfEach = (reports: readonly NewReport[]): NewReport[] =>
  reports.filter((report, at) => reports.findIndex((one) => isSameName(one, report)) === at);

function knownReports(
  tx: Queryable,
  { study, pid }: Sender,
  reports: readonly NewReport[],
): Promise<KnownRow[]> {
  return tx.query<KnownRow>(
    `SELECT rid, rev, envelope_hash, received_on, scrubbed_on FROM report
     WHERE study_id = $1 AND shard = $2 AND pid = $3 AND rid = ANY($4::uuid[])`,
    [study, shardOf(pid), pid, [...new Set(reports.map(({ envelope }) => envelope.rid))]],
  );
}

/** Null for one that is new. A report of which any revision was taken back gets no later one. */
function outcomeOf({ envelope, hash }: NewReport, known: readonly KnownRow[]): Outcome<Stored> | null {
  const rows = known.filter(({ rid }) => rid === envelope.rid.toLowerCase());
  if (rows.some(({ scrubbed_on }) => scrubbed_on !== null)) return refused('withdrawn');
  const row = rows.find(({ rev }) => rev === envelope.rev);
  if (!row) return null;
  return row.envelope_hash === hash ? done({ result: 'same', day: row.received_on }) : refused('conflict');
}

async function insert(
  tx: Queryable,
  { study, pid, day }: Sender,
  reports: readonly NewReport[],
): Promise<{ rid: string; rev: number }[]> {
  const shard = shardOf(pid);
  const ev = await nextStamps(tx, study, shard, reports.length);
  const values: unknown[] = [study, shard, pid, day];
  const rows = reports.map(({ envelope: { rid, rev, kind, manifest }, text, hash }, at) => {
    const first = values.push(rid, rev, kind, manifest, text, hash, ev + at) - 6;
    const own = Array.from({ length: 7 }, (_, i) => `$${first + i}`);
    return `($1, $2, $3, $4, ${own.join(', ')})`;
  });
  return tx.query(
    `INSERT INTO report
       (study_id, shard, pid, received_on, rid, rev, kind, manifest_hash, envelope, envelope_hash, ev)
     VALUES ${rows.join(', ')} ON CONFLICT DO NOTHING RETURNING rid, rev`,
    values,
  );
}
