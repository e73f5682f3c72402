/** Leaving: in one transaction the sender is known to have left, and with `erase` what was sent is gone. */
import type { WithdrawalMode } from '../../protocol/enrolment.ts';
import type { Database } from '../database/database.ts';
import { enrolmentOf } from './enrolments.ts';
import { nextStamp } from './event-stamp.ts';
import { done, refused, type Outcome } from './outcome.ts';
import { shardOf } from './shard.ts';

export interface Withdrawal {
  study: string;
  pid: string;
  /** Hash of the token that was shown. */
  removalHash: string;
  mode: WithdrawalMode;
  day: string;
}

/** A wrong token and a participant nobody knows are told apart by nothing. */
export function withdraw(
  db: Database,
  { study, pid, removalHash, mode, day }: Withdrawal,
): Promise<Outcome<'done'>> {
  const shard = shardOf(pid);
  return db.transaction(async (tx) => {
    const enrolled = await enrolmentOf(tx, study, pid, 'FOR UPDATE');
    if (enrolled?.removal_hash !== removalHash) return refused('unauthorised');
    const isDone = enrolled.state === 'erased' || (enrolled.state === 'stopped' && mode === 'stop');
    if (isDone) return done('done');
    await tx.query(`UPDATE enrolment SET state = $4 WHERE study_id = $1 AND shard = $2 AND pid = $3`, [
      study,
      shard,
      pid,
      mode === 'erase' ? 'erased' : 'stopped',
    ]);
    if (mode === 'erase')
      await tx.query(
        `UPDATE report SET envelope = NULL, scrubbed_on = $4
         WHERE study_id = $1 AND shard = $2 AND pid = $3 AND scrubbed_on IS NULL`,
        [study, shard, pid, day],
      );
    const ev = await nextStamp(tx, study, shard);
    await tx.query(
      `INSERT INTO tombstone (study_id, shard, pid, mode, requested_on, ev) VALUES ($1, $2, $3, $4, $5, $6)`,
      [study, shard, pid, mode, day, ev],
    );
    return done('done');
  });
}
