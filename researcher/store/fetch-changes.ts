/**
 * Everything new at the collector → the raw store, a page at a time. The cursor moves when a page lies there whole: after a
 * crash the same page comes again, and what of it is there already changes nothing.
 */
import { hashOfText } from '../../protocol/canonical.ts';
import type { CollectorClient } from '../collector-client.ts';
import { fail, value, type Result } from '../command.ts';
import type { Folder } from '../folder.ts';
import type { RunningStudy } from '../study/published.ts';
import { removeCodings } from '../coding/codings.ts';
import { departureOf, noteDeparture, type Departure } from './departures.ts';
import { nameOf, readPage, type Page, type SealedLine, type Tombstone } from './line.ts';
import { removeOpened, setAsideUnreadable } from './opened-store.ts';
import { addLines, changeLines, removeRaw } from './raw-store.ts';

const CURSOR = 'cursor';

export interface Fetched {
  messages: number;
  departures: number;
}

type Source = Pick<RunningStudy, 'path' | 'token'>;

export const knownCursor = (folder: Folder): Promise<string | null> => folder.read(CURSOR);

export async function fetchPage(
  client: CollectorClient,
  { path, token }: Source,
  cursor: string | null,
): Promise<Result<Page>> {
  const query = cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`;
  const answered = await client.ask(`${path}/export${query}`, { token });
  if (!answered.ok) return fail(answered.problem);
  const page = readPage(answered.value);
  return page ? value(page) : fail(`The collector ${client.origin}: its answer broke off, or is no export.`);
}

export async function fetchChanges(
  folder: Folder,
  client: CollectorClient,
  source: Source & { fromStart: boolean },
): Promise<Result<Fetched>> {
  const fetched: Fetched = { messages: 0, departures: 0 };
  let cursor = source.fromStart ? null : await knownCursor(folder);
  for (;;) {
    const page = await fetchPage(client, source, cursor);
    if (!page.ok) return page;
    const took = await takePage(folder, page.value);
    fetched.messages += took.messages;
    fetched.departures += took.departures;
    if (page.value.more && page.value.cursor === cursor)
      return fail(`The collector ${client.origin} says that there is more, and gives nothing.`);
    cursor = page.value.cursor;
    await folder.write(CURSOR, cursor);
    if (!page.value.more) return value(fetched);
  }
}

async function takePage(folder: Folder, page: Page): Promise<Fetched> {
  for (const tombstone of page.tombstones) await depart(folder, tombstone);
  const byParticipant = new Map<string, { rid: string; line: SealedLine }[]>();
  const unreadable = await Promise.all(
    page.unreadable.map(async (line) => ({
      hash: await hashOfText(line),
      day: null,
      why: 'it is no line of an export',
    })),
  );
  for (const line of page.reports) {
    const name = nameOf(line);
    if (name) byParticipant.set(name.pid, [...(byParticipant.get(name.pid) ?? []), { rid: name.rid, line }]);
    else unreadable.push({ hash: line.hash, day: null, why: 'it is no envelope, and nobody’s' });
  }
  await setAsideUnreadable(folder, unreadable);
  let messages = 0;
  for (const [pid, found] of byParticipant) {
    const departure = await departureOf(folder, pid);
    const wanted = found.filter(({ rid }) => !isGone(departure, rid));
    messages += await addLines(
      folder,
      pid,
      wanted.map(({ line }) => line),
    );
  }
  return { messages, departures: page.tombstones.length };
}

const isGone = (departure: Departure | null, rid: string): boolean =>
  departure !== null && (departure.erased !== null || rid in departure.reports);

/** First it is known, then it is done: a crash between the two does it again. */
async function depart(folder: Folder, tombstone: Tombstone): Promise<void> {
  const { pid, erased, reports } = await noteDeparture(folder, tombstone);
  if (erased !== null) {
    await removeRaw(folder, pid);
    await removeOpened(folder, pid);
    await removeCodings(folder, (coding) => coding.pid === pid);
  } else if (tombstone.mode === 'reports') {
    await changeLines(folder, pid, (line) => {
      const rid = line.type === 'open' ? line.message.rid : nameOf(line)?.rid;
      return rid !== undefined && rid in reports ? null : line;
    });
    // Made again from what is left.
    await removeOpened(folder, pid);
    await removeCodings(folder, (coding) => coding.pid === pid && coding.rid in reports);
  }
}
