/** Who has left, and which reports were taken back: known for good, so that what comes again is not taken again. */
import * as v from 'valibot';
import { day, participantId } from '../../protocol/atoms.ts';
import type { Folder } from '../folder.ts';
import { tryJson, type Tombstone } from './line.ts';

const FOLDER = 'departures';
const fileOf = (pid: string) => `${FOLDER}/${pid}.json`;

const DepartureSchema = v.object({
  pid: participantId(),
  stopped: v.nullable(day()),
  erased: v.nullable(day()),
  /** Ids of reports that were taken back, and when. */
  reports: v.record(v.string(), day()),
  /** Whether the collector was told that it is done here. */
  acknowledged: v.boolean(),
});
export type Departure = v.InferOutput<typeof DepartureSchema>;

export async function departureOf(folder: Folder, pid: string): Promise<Departure | null> {
  const read = v.safeParse(DepartureSchema, tryJson((await folder.read(fileOf(pid))) ?? ''));
  return read.success ? read.output : null;
}

export async function departures(folder: Folder): Promise<Departure[]> {
  const pids = (await folder.list(FOLDER)).map((name) => name.replace(/\.json$/, ''));
  return (await Promise.all(pids.map((pid) => departureOf(folder, pid)))).filter((one) => one !== null);
}

/** Whether it is known here, all of it. */
export function isKnown(departure: Departure | null, tombstone: Tombstone): boolean {
  if (!departure) return false;
  if (departure.erased !== null) return true;
  if (tombstone.mode === 'reports') return tombstone.reports.every((rid) => rid in departure.reports);
  return tombstone.mode === 'stop' && departure.stopped !== null;
}

export async function noteDeparture(folder: Folder, tombstone: Tombstone): Promise<Departure> {
  const { pid } = tombstone;
  const before = await departureOf(folder, pid);
  if (before && isKnown(before, tombstone)) return before;
  const after: Departure = {
    ...(before ?? { pid, stopped: null, erased: null, reports: {} }),
    acknowledged: false,
  };
  if (tombstone.mode === 'reports')
    after.reports = {
      ...after.reports,
      ...Object.fromEntries(tombstone.reports.map((rid) => [rid, tombstone.day])),
    };
  else if (tombstone.mode === 'erase') after.erased = tombstone.day;
  else after.stopped = tombstone.day;
  await save(folder, after);
  return after;
}

export const noteAcknowledged = (folder: Folder, departure: Departure): Promise<void> =>
  save(folder, { ...departure, acknowledged: true });

const save = (folder: Folder, departure: Departure) =>
  folder.write(fileOf(departure.pid), `${JSON.stringify(departure)}\n`);
