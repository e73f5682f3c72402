/**
 * The texts of all records, folded and in memory, kept in step with the log: what a search of a big log looks through.
 * Belongs into a worker; reading 100,000 records takes seconds, and a search asked meanwhile finds what has been read.
 */
import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { createSearchIndex } from '../report/search.ts';
import type { LogDatabase } from './database.ts';
import { inBatches } from './in-batches.ts';

const BATCH = 2_000;

export interface TextSearch {
  /** Ids of the records that fit; null for a query without a word. */
  find(query: string): string[] | null;
  /** Reads everything, then follows every change. `onChange` is told after each batch: records read, of how many. */
  start(onChange: (read: number, total: number) => void): Promise<void>;
  stop(): void;
  /** Follows no change until what it gives is called; then it follows all of them. */
  hold(): () => void;
}

export function createTextSearch(db: LogDatabase): TextSearch {
  const index = createSearchIndex();
  let changes: Promise<void> = Promise.resolve();
  let tell = () => {};
  let stopped = false;

  const note = (record: RefusalRecord) => {
    const { text, answer, model, history } = record;
    const notes = history.map((earlier) => earlier.answer?.note ?? null);
    index.set(record.id, [text.answer, text.before, text.prompt, answer?.note ?? null, model, ...notes]);
  };
  const readAll = async () => {
    const total = await db.records.count();
    let last = '';
    for (let read = 0; !stopped;) {
      const batch = await db.records.where('id').above(last).limit(BATCH).toArray();
      const end = batch.at(-1);
      if (!end) return tell();
      batch.forEach(note);
      last = end.id;
      read += batch.length;
      report(read, Math.max(read, total));
    }
  };
  const readAgain = async (ids: readonly string[]) => {
    await inBatches(ids, async (batch) => {
      const records = await db.records.bulkGet(batch);
      records.forEach((record, at) => (record ? note(record) : index.delete(batch[at] ?? '')));
    });
    tell();
  };
  let report: (read: number, total: number) => void = () => {};
  const follow = (changed: readonly string[] | 'all') => {
    // One after the other, and after the first reading: what is read later is newer.
    changes = changes.then(async () => {
      if (stopped) return;
      if (changed !== 'all') return readAgain(changed);
      index.clear();
      await readAll();
    });
  };
  let held: Set<string> | 'all' | null = null;
  const onMutated = (parts: ObservabilitySet) => {
    const changed = changedKeys(parts, db.name);
    if (changed === 'none') return;
    if (held === null) follow(changed);
    else if (held === 'all' || changed === 'all') held = 'all';
    else for (const id of changed) held.add(id);
  };

  return {
    find: (query) => index.find(query),
    start(onChange) {
      report = onChange;
      tell = () => onChange(index.size, index.size);
      Dexie.on.storagemutated.subscribe(onMutated);
      changes = changes.then(readAll);
      return changes;
    },
    hold() {
      held ??= new Set();
      return () => {
        const changed = held;
        held = null;
        if (changed === 'all') follow('all');
        else if (changed && changed.size > 0) follow([...changed]);
      };
    },
    stop() {
      stopped = true;
      Dexie.on.storagemutated.unsubscribe(onMutated);
    },
  };
}

/** Ids of the records that changed, as Dexie tells them to every part of the extension. */
function changedKeys(parts: ObservabilitySet, name: string): string[] | 'all' | 'none' {
  const tree = parts[`idb://${name}/records/`] ?? parts['all'];
  if (!tree) return 'none';
  const keys: string[] = [];
  return gather(tree, keys) ? keys : 'all';
}

/** False where a whole range changed and not single keys. */
function gather(tree: IntervalTree | null | undefined, keys: string[]): boolean {
  if (!tree || !('from' in tree)) return true;
  if (tree.from !== tree.to || typeof tree.from !== 'string') return false;
  keys.push(tree.from);
  return gather(tree.l, keys) && gather(tree.r, keys);
}
