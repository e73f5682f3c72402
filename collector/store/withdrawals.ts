/** Leaving: in one transaction the sender is known to have left, and with `erase` what was sent is gone. */
import type { WithdrawalMode } from '../../protocol/enrolment.ts';
import type { Database, Queryable } from '../database/database.ts';
import { enrolmentOf } from './enrolments.ts';
import { nextStamps } from './event-stamp.ts';
import { done, refused, type Outcome } from './outcome.ts';
import { shardOf } from './shard.ts';

export interface Withdrawal {
  study: string;
  pid: string;
  /** Hash of the token that was shown. */
  removalHash: string;
  mode: WithdrawalMode;
  /** Only these reports; null means everything. */
  reports: readonly string[] | null;
  day: string;
}

/** A wrong token and a participant nobody knows are told apart by nothing. */
export function withdraw(db: Database, wanted: Withdrawal): Promise<Outcome<'done'>> {
  const { study, pid, removalHash, mode, reports } = wanted;
  return db.transaction(async (tx) => {
    const enrolled = await enrolmentOf(tx, study, pid, 'FOR UPDATE');
    if (enrolled?.removal_hash !== removalHash) return refused('unauthorised');
    if (reports !== null) {
      if (enrolled.state !== 'erased') await eraseReports(tx, wanted, reports);
      return done('done');
    }
    const isDone = enrolled.state === 'erased' || (enrolled.state === 'stopped' && mode === 'stop');
    if (isDone) return done('done');
    await tx.query(`UPDATE enrolment SET state = $4 WHERE study_id = $1 AND shard = $2 AND pid = $3`, [
      study,
      shardOf(pid),
      pid,
      mode === 'erase' ? 'erased' : 'stopped',
    ]);
    if (mode === 'erase') await scrub(tx, wanted);
    await addTombstones(tx, wanted, mode, [NO_REPORT]);
    return done('done');
  });
}

const NO_REPORT = '00000000-0000-0000-0000-000000000000';

async function eraseReports(tx: Queryable, wanted: Withdrawal, reports: readonly string[]): Promise<void> {
  const scrubbed = await scrub(tx, wanted, reports);
  const rids = [...new Set(scrubbed)];
  if (rids.length > 0) await addTombstones(tx, wanted, 'reports', rids);
}

/** Ids of the reports that could be read until now. */
async function scrub(
  tx: Queryable,
  { study, pid, day }: Withdrawal,
  reports: readonly string[] | null = null,
): Promise<string[]> {
  const rows = await tx.query<{ rid: string }>(
    `UPDATE report SET envelope = NULL, scrubbed_on = $4
     WHERE study_id = $1 AND shard = $2 AND pid = $3 AND scrubbed_on IS NULL
       AND ($5::uuid[] IS NULL OR rid = ANY($5::uuid[])) RETURNING rid`,
    [study, shardOf(pid), pid, day, reports],
  );
  return rows.map(({ rid }) => rid);
}

async function addTombstones(
  tx: Queryable,
  { study, pid, day }: Withdrawal,
  mode: WithdrawalMode | 'reports',
  rids: readonly string[],
): Promise<void> {
  const shard = shardOf(pid);
  const ev = await nextStamps(tx, study, shard, rids.length);
  for (const [at, rid] of rids.entries())
    await tx.query(
      `INSERT INTO tombstone (study_id, shard, pid, mode, rid, requested_on, ev) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT DO NOTHING`,
      [study, shard, pid, mode, rid, day, ev + at],
    );
}
