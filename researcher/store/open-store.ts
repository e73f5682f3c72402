/** The raw store → the opened store: each participant again of whom something has come or gone. */
import { hashOfText } from '../../protocol/canonical.ts';
import type { Folder } from '../folder.ts';
import { keepOpened, openedOf, openedParticipants, removeOpened } from './opened-store.ts';
import { openParticipant, type Openers } from './open-participant.ts';
import { linesIn, rawParticipants, rawText } from './raw-store.ts';

/** Raised whenever what is checked changes, so that all is checked again. */
const CHECKS = 1;

/** Of what a participant’s opened file is made now. */
export const madeFromNow = (text: string, manifests: Openers['manifests']) =>
  hashOfText(JSON.stringify([CHECKS, [...manifests.keys()], text]));

/** Participants of whom something is to be opened. */
export async function unopened(folder: Folder, manifests: Openers['manifests']): Promise<string[]> {
  const waiting: string[] = [];
  for (const pid of await rawParticipants(folder)) {
    const madeFrom = await madeFromNow(await rawText(folder, pid), manifests);
    if ((await openedOf(folder, pid))?.madeFrom !== madeFrom) waiting.push(pid);
  }
  return waiting;
}

export async function openStore(folder: Folder, pids: readonly string[], openers: Openers): Promise<void> {
  for (const pid of pids) {
    const text = await rawText(folder, pid);
    const { setAside, ...opened } = await openParticipant(pid, linesIn(text), openers);
    await keepOpened(
      folder,
      { pid, madeFrom: await madeFromNow(text, openers.manifests), ...opened },
      setAside,
    );
  }
}

/** What was made from files that are gone goes too. */
export async function removeOrphans(folder: Folder): Promise<void> {
  const raw = new Set(await rawParticipants(folder));
  for (const pid of await openedParticipants(folder)) if (!raw.has(pid)) await removeOpened(folder, pid);
}
