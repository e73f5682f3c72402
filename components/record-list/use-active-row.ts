/** Which row the keys act on: known by its id; where that has gone, the row that took its place. */
import { useMemo, useRef, useState } from 'preact/hooks';

export interface ActiveRow {
  /** Its index; 0 where there are no rows. */
  at: number;
  /** Changes with every move, and with nothing else: then the row is to be shown. */
  moves: number;
  goTo: (index: number) => void;
}

/** `startId`: the row to start on, null for the first. */
export function useActiveRow(rows: readonly { id: string }[], startId: string | null): ActiveRow {
  const [{ id, moves }, setActive] = useState({ id: startId, moves: 0 });
  const last = useRef(0);
  const found = useMemo(() => rows.findIndex((row) => row.id === id), [rows, id]);
  const at = Math.max(0, Math.min(found >= 0 ? found : last.current, rows.length - 1));
  last.current = at;
  const goTo = (index: number) => {
    last.current = index;
    setActive({ id: index === 0 ? null : (rows[index]?.id ?? null), moves: moves + 1 });
  };
  return { at, moves, goTo };
}
