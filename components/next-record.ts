/**
 * Which waiting record is shown. The one being answered stays, whatever arrives meanwhile; skipped ones
 * come round again once nothing else waits.
 */
interface Waiting {
  id: string;
}

export function nextRecord<R extends Waiting>(
  waiting: readonly R[],
  openId: string | null,
  skipped: readonly string[],
): R | null {
  const open = waiting.find(({ id }) => id === openId);
  if (open) return open;
  const fresh = waiting.find(({ id }) => !skipped.includes(id));
  if (fresh) return fresh;
  // All were skipped: the one skipped longest ago comes first.
  const oldest = skipped.find((id) => waiting.some((record) => record.id === id));
  return waiting.find(({ id }) => id === oldest) ?? null;
}
