/**
 * The log as it is → the messages there should be. Said again it changes nothing, so it may run after every answer and at
 * every start, whatever was missed between.
 */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { hashOf } from '../../protocol/canonical.ts';
import { reportData, type ReportData } from '../../protocol/report-data.ts';
import type { StudyDatabase } from './database.ts';
import { mayChange, NOTHING_REMOVED, type Message, type Removed } from './message.ts';
import { takesPart, type Participation } from './participation.ts';

const HOUR_MS = 60 * 60_000;
/** Fields that hold somebody's words. */
export const TEXT_FIELDS = ['prompt', 'answer', 'note'];

export interface FollowOptions {
  now: Date;
  newId: () => string;
}

interface Wanted {
  about: string;
  day: string;
  /** Null where nothing of it is to be told. */
  data: ReportData | null;
  source: string;
}

/** `ids`: records that may have changed; those that are not among `records` are gone. */
export async function followRecords(
  db: StudyDatabase,
  participation: Participation,
  { ids, records }: { ids: readonly string[]; records: readonly RefusalRecord[] },
  options: FollowOptions,
): Promise<void> {
  const wanted = await Promise.all(
    ids.map((id) =>
      wantedOf(
        id,
        records.find((record) => record.id === id),
        participation,
      ),
    ),
  );
  await db.transaction('rw', db.participations, db.messages, async () => {
    // Somebody who left meanwhile is followed no more.
    const now = await db.participations.get(participation.study);
    if (!now || !takesPart(now)) return;
    for (const one of wanted) await followOne(db, now, one, options);
  });
}

async function wantedOf(
  about: string,
  record: RefusalRecord | undefined,
  { manifest, consent }: Participation,
): Promise<Wanted> {
  const isTheirs = record?.status === 'classified' && record.seenAt >= consent.at;
  const data = isTheirs ? reportData(record, manifest, consent.items) : null;
  return { about, day: record?.day ?? '', data, source: data ? await hashOf(data) : '' };
}

async function followOne(
  db: StudyDatabase,
  { study, manifest }: Participation,
  { about, day, data, source }: Wanted,
  { now, newId }: FollowOptions,
): Promise<void> {
  const all = await db.messages.where('[study+about]').equals([study, about]).sortBy('rev');
  const latest = all.at(-1);
  if (latest?.state === 'never' || latest?.source === source) return;
  if (!data) {
    if (latest && mayChange(latest)) await db.messages.delete([study, latest.rid, latest.rev]);
    return;
  }
  const fresh: Message = {
    study,
    rid: latest?.rid ?? newId(),
    rev: latest ? latest.rev + 1 : 0,
    kind: 'report',
    about,
    state: 'held',
    releaseAt: new Date(now.getTime() + manifest.limits.holdHours * HOUR_MS).toISOString(),
    day,
    ...edited(data, latest),
    source,
    envelope: null,
    hash: null,
    problem: null,
    receipt: null,
  };
  const changed = latest && mayChange(latest) ? { ...latest, ...edited(data, latest), source } : fresh;
  await db.messages.put(changed);
}

/** What the person took out of the message before stays out of the next. */
function edited(
  data: ReportData,
  before: Message | undefined,
): { data: Record<string, unknown>; removed: Removed } {
  const removed = before?.removed ?? NOTHING_REMOVED;
  const hasEditedText = removed.spans > 0;
  const texts = hasEditedText ? TEXT_FIELDS.filter((field) => field in data) : [];
  const kept: Record<string, unknown> = { ...data };
  for (const field of texts) kept[field] = before?.data?.[field];
  // Where the edited words are no longer here, none are sent.
  const lost = texts.filter((field) => kept[field] === undefined);
  const fields = [...new Set([...removed.fields, ...lost])];
  for (const field of fields) delete kept[field];
  return { data: kept, removed: { ...removed, fields } };
}
