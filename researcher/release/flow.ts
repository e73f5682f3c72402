/** How many there were at each step, from those who sent something to those who are counted. */
import type { Folder } from '../folder.ts';
import { departures } from '../store/departures.ts';
import { openedOf, openedParticipants, quarantine } from '../store/opened-store.ts';
import type { Participants } from './participants.ts';

export interface Flow {
  /** Of whom anything was ever fetched, also who has left. */
  seen: number;
  consented: number;
  withoutConsent: number;
  active: number;
  stopped: number;
  erased: number;
  /** Reports that were taken back one by one. */
  takenBack: number;
  /** Who is in the release with a report or a count. */
  analysed: number;
  reports: number;
  messages: number;
  setAside: number;
}

export async function flowOf(folder: Folder, { people, withoutConsent }: Participants): Promise<Flow> {
  const left = await departures(folder);
  const erased = left.filter((one) => one.erased !== null).length;
  let messages = 0;
  for (const pid of await openedParticipants(folder))
    messages += (await openedOf(folder, pid))?.messages.length ?? 0;
  return {
    seen: people.length + withoutConsent + erased,
    consented: people.length,
    withoutConsent,
    active: people.filter(({ state }) => state === 'active').length,
    stopped: people.filter(({ state }) => state === 'stopped').length,
    erased,
    takenBack: left.reduce((sum, { reports }) => sum + Object.keys(reports).length, 0),
    analysed: people.filter(({ reports, counts }) => reports.length + counts.length > 0).length,
    reports: people.reduce((sum, { reports }) => sum + reports.length, 0),
    messages,
    setAside: [...(await quarantine(folder)).values()].flat().length,
  };
}
