/** The studies with what the browser has for them: its network, its clock, its alarms, its permissions. */
import { browser } from 'wxt/browser';
import { localDay } from '../../contract/local-day.ts';
import type { LogReader } from '../log/queries.ts';
import { siteById } from '../sites/registry.ts';
import { createCollectorClient } from '../studies/collector-client.ts';
import { neededData } from '../studies/data-permissions.ts';
import { StudyDatabase } from '../studies/database.ts';
import type { Participation } from '../studies/participation.ts';
import { createStudies, type Studies } from '../studies/studies.ts';

export const STUDY_ALARM = 'studies';
const EVERY_MINUTES = 15;

export function studiesOf(log: LogReader, extensionVersion: string): Studies {
  return createStudies({
    db: new StudyDatabase(),
    log,
    ask: createCollectorClient((...request) => fetch(...request)),
    now: () => new Date(),
    today: () => localDay(new Date()),
    newId: () => crypto.randomUUID(),
    chance: () => Math.random(),
    extensionVersion,
    isKnownSite: (site) => siteById(site) !== undefined,
    alone: (name, work) => navigator.locks.request(name, work) as ReturnType<typeof work>,
    keepAwake,
    // The page asks first; its address has the secret behind #, which no server is sent.
    showWayOut: async (address) => void (await browser.runtime.setUninstallURL(address)),
    mayReceive,
  });
}

async function keepAwake(): Promise<void> {
  if (await browser.alarms.get(STUDY_ALARM)) return;
  await browser.alarms.create(STUDY_ALARM, { periodInMinutes: EVERY_MINUTES });
}

/** Firefox lets the person take back what they allowed at any time; other browsers have no such thing. */
async function mayReceive({ manifest }: Participation): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  const { data_collection: allowed = [] } = (await browser.permissions.getAll()) as {
    data_collection?: string[];
  };
  return neededData(manifest).every((kind) => allowed.includes(kind));
}
