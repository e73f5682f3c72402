/** The page's worker: started once, and told of the search that is typed. */
import { proxy, wrap, type Remote } from 'comlink';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LogDesk } from './log-desk.ts';

export type Desk = Remote<LogDesk>;

/** `failed`: it could not start, or fell over; then nothing that is asked of it is ever answered. */
export function useDesk(): { desk: Desk; failed: boolean } {
  const [failed, setFailed] = useState(false);
  const desk = useMemo(() => {
    const worker = new Worker(new URL('./log-desk.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', () => setFailed(true));
    return wrap<LogDesk>(worker);
  }, []);
  return { desk, failed };
}

interface Found {
  /** Ids that fit the search; null where nothing is searched for. */
  ids: ReadonlySet<string> | null;
  /** Which share of the texts has been read, 0 to 1; null once all have, or before a search. */
  reading: number | null;
}

/** Reads the texts once the page stands; what is found follows the typing, the reading, and every change of the log. */
export function useSearch(desk: Desk, query: string): Found {
  const [reading, setReading] = useState<number | null>(null);
  const [changes, setChanges] = useState(0);
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const onChange = (read: number, total: number) => {
      setReading(read < total ? read / total : null);
      setChanges((count) => count + 1);
    };
    const begin = setTimeout(() => void desk.readTexts(proxy(onChange)), START_READING_MS);
    return () => clearTimeout(begin);
  }, [desk]);
  useEffect(() => {
    let isCurrent = true;
    if (query.trim() === '') setIds(null);
    else void desk.find(query).then((found) => isCurrent && setIds(found && new Set(found)));
    return () => {
      isCurrent = false;
    };
  }, [desk, query, query.trim() === '' ? 0 : changes]);
  return { ids, reading };
}

/** The first picture of the page comes before a disk full of texts. */
const START_READING_MS = 400;
