/** What a study has promised to keep no longer: once its day is over, no report of it can be read here. */
import type { Manifest } from '../../protocol/manifest.ts';
import type { Database } from '../database/database.ts';
import { SHARDS } from './shard.ts';

/** Shard by shard, each by itself: one that is away is done the next time. How many reports were scrubbed. */
export async function scrubExpired(db: Database, day: string): Promise<number> {
  const newest = await db.query<{ study_id: string; served: string }>(
    `SELECT study_id, served FROM study_version v
     WHERE version = (SELECT max(version) FROM study_version w WHERE w.study_id = v.study_id)`,
  );
  let scrubbed = 0;
  for (const { study_id: study, served } of newest) {
    const { keepUntil } = (JSON.parse(served) as { manifest: Manifest }).manifest;
    if (day <= keepUntil) continue;
    for (let shard = 0; shard < SHARDS; shard++) {
      const rows = await db.query(
        `UPDATE report SET envelope = NULL, scrubbed_on = $3
         WHERE study_id = $1 AND shard = $2 AND scrubbed_on IS NULL RETURNING rid`,
        [study, shard, day],
      );
      scrubbed += rows.length;
    }
  }
  return scrubbed;
}
