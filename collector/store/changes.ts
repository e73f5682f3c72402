/** Everything that came since a cursor, shard by shard, in the order in which it was committed. */
import type { WithdrawalMode } from '../../protocol/enrolment.ts';
import type { Queryable } from '../database/database.ts';
import { SHARDS } from './shard.ts';

/** The last number seen of each shard. */
export type Cursor = readonly number[];
export const START: Cursor = Array.from({ length: SHARDS }, () => 0);

export type Change =
  | { type: 'report'; envelope: string; hash: string; signKey: string; day: string }
  | { type: 'tombstone'; pid: string; mode: WithdrawalMode; day: string }
  /** Single reports that were taken back. */
  | { type: 'tombstone'; pid: string; mode: 'reports'; reports: string[]; day: string };

export interface Changes {
  changes: Change[];
  cursor: Cursor;
  /** Whether there was more than `most`. */
  more: boolean;
}

export async function changesSince(
  db: Queryable,
  study: string,
  since: Cursor,
  most: number,
): Promise<Changes> {
  const stamps = await db.query<{ shard: number; n: number }>(
    'SELECT shard, n FROM event_stamp WHERE study_id = $1 ORDER BY shard',
    [study],
  );
  const cursor = [...since];
  const changes: Change[] = [];
  for (const { shard, n } of stamps) {
    const from = since[shard] ?? 0;
    if (n <= from) continue;
    if (changes.length >= most) return { changes, cursor, more: true };
    const found = await rowsBetween(db, { study, shard, from, to: n, most: most - changes.length });
    changes.push(...found.changes);
    cursor[shard] = found.reached;
    if (found.reached < n) return { changes, cursor, more: true };
  }
  return { changes, cursor, more: false };
}

interface Between {
  study: string;
  shard: number;
  from: number;
  to: number;
  most: number;
}

async function rowsBetween(
  db: Queryable,
  { study, shard, from, to, most }: Between,
): Promise<{ changes: Change[]; reached: number }> {
  const values = [study, shard, from, to, most];
  const where = 'study_id = $1 AND shard = $2 AND ev > $3 AND ev <= $4 ORDER BY ev LIMIT $5';
  const reports = await db.query<{
    ev: number;
    envelope: string | null;
    envelope_hash: string;
    received_on: string;
    sign_key: string;
  }>(
    `SELECT r.ev, r.envelope, r.envelope_hash, r.received_on, e.sign_key FROM
       (SELECT * FROM report WHERE ${where}) r
       JOIN enrolment e ON e.study_id = r.study_id AND e.shard = r.shard AND e.pid = r.pid
     ORDER BY r.ev`,
    values,
  );
  const tombstones = await db.query<TombstoneRow>(
    `SELECT ev, pid, mode, rid, requested_on FROM tombstone WHERE ${where}`,
    values,
  );
  // Where one list was cut, the other goes no further.
  const reached = Math.min(
    ...[reports, tombstones].map((rows) => (rows.length === most ? (rows.at(-1)?.ev ?? to) : to)),
  );
  const told = [
    ...tombstones.map((row) => ({ ev: row.ev, change: tombstoneOf(row) })),
    ...reports.flatMap(({ ev, envelope, envelope_hash: hash, sign_key: signKey, received_on: day }) =>
      // What was scrubbed meanwhile is told by its tombstone.
      envelope === null ? [] : [{ ev, change: { type: 'report' as const, envelope, hash, signKey, day } }],
    ),
  ];
  const changes = told.filter(({ ev }) => ev <= reached).sort((a, b) => a.ev - b.ev);
  return { changes: changes.map(({ change }) => change), reached };
}

interface TombstoneRow extends Record<string, unknown> {
  ev: number;
  pid: string;
  mode: WithdrawalMode | 'reports';
  rid: string;
  requested_on: string;
}

const tombstoneOf = ({ pid, mode, rid, requested_on: day }: TombstoneRow): Change =>
  mode === 'reports'
    ? { type: 'tombstone', pid, mode, reports: [rid], day }
    : { type: 'tombstone', pid, mode, day };
