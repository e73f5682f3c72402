/** Sealed reports: taken once, known again, never taken after their sender has left. */
import type { Envelope } from '../../protocol/envelope.ts';
import type { Database, Queryable } from '../database/database.ts';
import { enrolmentOf } from './enrolments.ts';
import { nextStamp } from './event-stamp.ts';
import { done, refused, type Outcome } from './outcome.ts';
import { shardOf } from './shard.ts';

export interface NewReport {
  envelope: Envelope;
  /** The envelope as canonical JSON, and its hash. */
  text: string;
  hash: string;
  day: string;
}

/** The day is that of the first time, so that the receipt is the same again. */
export interface Stored {
  result: 'created' | 'same';
  day: string;
}

/** In one transaction, one participant's: either all of them are stored or none is. */
export function putReports(db: Database, reports: readonly NewReport[]): Promise<Outcome<Stored>[]> {
  return db.transaction(async (tx) => {
    const outcomes: Outcome<Stored>[] = [];
    for (const report of reports) outcomes.push(await putReport(tx, report));
    return outcomes;
  });
}

async function putReport(tx: Queryable, report: NewReport): Promise<Outcome<Stored>> {
  const { study, pid, rid, rev, kind, manifest } = report.envelope;
  // Held until the end of the transaction: a withdrawal waits for it, or it for the withdrawal.
  const enrolled = await enrolmentOf(tx, study, pid, 'FOR SHARE');
  if (enrolled?.state !== 'active') return refused(enrolled ? 'withdrawn' : 'not_found');
  const known = await findReport(tx, report);
  if (known) return known;
  const ev = await nextStamp(tx, study, shardOf(pid));
  const made = await tx.query(
    `INSERT INTO report
       (study_id, shard, pid, rid, rev, kind, manifest_hash, envelope, envelope_hash, received_on, ev)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING RETURNING rid`,
    [study, shardOf(pid), pid, rid, rev, kind, manifest, report.text, report.hash, report.day, ev],
  );
  if (made.length > 0) return done({ result: 'created', day: report.day });
  return (await findReport(tx, report)) ?? refused('unavailable');
}

async function findReport(tx: Queryable, { envelope, hash }: NewReport): Promise<Outcome<Stored> | null> {
  const { study, pid, rid, rev } = envelope;
  const [row] = await tx.query<{ envelope_hash: string; received_on: string; scrubbed_on: string | null }>(
    `SELECT envelope_hash, received_on, scrubbed_on FROM report
     WHERE study_id = $1 AND shard = $2 AND pid = $3 AND rid = $4 AND rev = $5`,
    [study, shardOf(pid), pid, rid, rev],
  );
  if (!row) return null;
  if (row.scrubbed_on !== null) return refused('withdrawn');
  return row.envelope_hash === hash ? done({ result: 'same', day: row.received_on }) : refused('conflict');
}
