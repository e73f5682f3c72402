/** The id of the open record → the record, read anew whenever the log has changed. */
import { useEffect, useState } from 'preact/hooks';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import type { Fact } from '../../utils/report/fact.ts';
import type { LoadRecords } from './use-glances.ts';

/** `gone`: it was deleted meanwhile. Null before the first was read; then the last one stays until the next is read. */
export function useOpenRecord(
  id: string | null,
  facts: readonly Fact[],
  loadRecords: LoadRecords,
): RefusalRecord | 'gone' | null {
  const [open, setOpen] = useState<RefusalRecord | 'gone' | null>(null);
  useEffect(() => {
    if (id === null) return setOpen(null);
    let wanted = true;
    loadRecords([id]).then(
      ([record]) => wanted && setOpen(record ?? 'gone'),
      () => {},
    );
    return () => void (wanted = false);
  }, [id, facts]);
  return id === null ? null : open;
}
