/**
 * The next numbers of a shard's events. The row stays locked until the transaction ends, so numbers become visible in
 * their order: a reader that has seen n misses nothing below it.
 */
import type { Queryable } from '../database/database.ts';

/** The first of `count` numbers in a row. */
export async function nextStamps(
  tx: Queryable,
  study: string,
  shard: number,
  count: number,
): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    'UPDATE event_stamp SET n = n + $3 WHERE study_id = $1 AND shard = $2 RETURNING n',
    [study, shard, count],
  );
  if (!row) throw new Error(`No stamp for shard ${shard}`);
  return row.n - count + 1;
}
