/** Who takes part: hashes of tokens and a public key under a random id. */
import type { Database, Queryable } from '../database/database.ts';
import { done, refused, type Outcome } from './outcome.ts';
import { shardOf } from './shard.ts';

export interface NewEnrolment {
  study: string;
  pid: string;
  manifest: string;
  authHash: string;
  removalHash: string;
  signKey: string;
  /** Null where the study is open to everybody. */
  codeHash: string | null;
  day: string;
}

export interface Enrolled extends Record<string, unknown> {
  manifest_hash: string;
  auth_hash: string;
  removal_hash: string;
  sign_key: string;
  enrolled_on: string;
  state: 'active' | 'stopped' | 'erased';
}

export async function enrolmentOf(
  db: Queryable,
  study: string,
  pid: string,
  lock: '' | 'FOR SHARE' | 'FOR UPDATE' = '',
): Promise<Enrolled | null> {
  const [row] = await db.query<Enrolled>(
    `SELECT manifest_hash, auth_hash, removal_hash, sign_key, enrolled_on, state FROM enrolment
     WHERE study_id = $1 AND shard = $2 AND pid = $3 ${lock}`,
    [study, shardOf(pid), pid],
  );
  return row ?? null;
}

/**
 * A code is used up before the row is written, in a step of its own: a crash between the two wastes one use, and never
 * lets one too many in.
 */
export async function enrol(db: Database, wanted: NewEnrolment): Promise<Outcome<'created' | 'same'>> {
  const known = await enrolmentOf(db, wanted.study, wanted.pid);
  if (known) return sameOrTaken(known, wanted);
  const code = wanted.codeHash;
  if (code !== null && !(await useCode(db, wanted.study, code))) return refused('code_refused');
  const made = await db.query(
    `INSERT INTO enrolment
       (study_id, shard, pid, manifest_hash, auth_hash, removal_hash, sign_key, enrolled_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING pid`,
    [
      wanted.study,
      shardOf(wanted.pid),
      wanted.pid,
      wanted.manifest,
      wanted.authHash,
      wanted.removalHash,
      wanted.signKey,
      wanted.day,
    ],
  );
  if (made.length > 0) return done('created');
  if (code !== null) await giveBackCode(db, wanted.study, code);
  const raced = await enrolmentOf(db, wanted.study, wanted.pid);
  return raced ? sameOrTaken(raced, wanted) : refused('unavailable');
}

function sameOrTaken(known: Enrolled, { authHash, removalHash, signKey }: NewEnrolment): Outcome<'same'> {
  const isSame =
    known.auth_hash === authHash && known.removal_hash === removalHash && known.sign_key === signKey;
  if (!isSame) return refused('conflict');
  return known.state === 'active' ? done('same') : refused('withdrawn');
}

async function useCode(db: Queryable, study: string, code: string): Promise<boolean> {
  const used = await db.query(
    `UPDATE join_code SET used = used + 1 WHERE study_id = $1 AND code_hash = $2 AND used < quota RETURNING used`,
    [study, code],
  );
  return used.length > 0;
}

async function giveBackCode(db: Queryable, study: string, code: string): Promise<void> {
  await db.query('UPDATE join_code SET used = used - 1 WHERE study_id = $1 AND code_hash = $2 AND used > 0', [
    study,
    code,
  ]);
}

export async function addCodes(
  db: Database,
  study: string,
  codes: readonly { hash: string; quota: number; label: string | null }[],
): Promise<void> {
  await db.transaction(async (tx) => {
    for (const { hash, quota, label } of codes)
      await tx.query(
        'INSERT INTO join_code (study_id, code_hash, quota, label) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
        [study, hash, quota, label],
      );
  });
}
