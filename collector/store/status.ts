/** What a participant may know of what the collector has of theirs. */
import { hashOf } from '../../protocol/canonical.ts';
import type { Queryable } from '../database/database.ts';
import { shardOf } from './shard.ts';

export interface Holding {
  /** Readable reports. */
  reports: number;
  scrubbed: number;
  /** Hash of the sorted list of the envelopes' hashes: the same as one's own, or something is missing. */
  digest: string;
  /** When the researcher said that they have removed it too; null where they have not, or nobody asked. */
  removedOn: string | null;
}

export async function holdingOf(db: Queryable, study: string, pid: string): Promise<Holding> {
  const values = [study, shardOf(pid), pid];
  const where = 'study_id = $1 AND shard = $2 AND pid = $3';
  const rows = await db.query<{ envelope_hash: string; scrubbed_on: string | null }>(
    `SELECT envelope_hash, scrubbed_on FROM report WHERE ${where}`,
    values,
  );
  const [removed] = await db.query<{ acknowledged_on: string | null }>(
    `SELECT acknowledged_on FROM tombstone WHERE ${where} AND mode = 'erase'`,
    values,
  );
  const held = rows.filter(({ scrubbed_on }) => scrubbed_on === null);
  return {
    reports: held.length,
    scrubbed: rows.length - held.length,
    digest: await hashOf(held.map(({ envelope_hash }) => envelope_hash).sort()),
    removedOn: removed?.acknowledged_on ?? null,
  };
}

export async function acknowledgeRemoval(
  db: Queryable,
  study: string,
  pid: string,
  day: string,
): Promise<void> {
  await db.query(
    `UPDATE tombstone SET acknowledged_on = $4
     WHERE study_id = $1 AND shard = $2 AND pid = $3 AND acknowledged_on IS NULL`,
    [study, shardOf(pid), pid, day],
  );
}
