/** What was opened, checked and found in order, a file a participant; beside it, in the quarantine, what was not. */
import * as v from 'valibot';
import type { Folder } from '../folder.ts';
import { MessageSchema, tryJson, type Message } from './line.ts';

const [OPENED, QUARANTINE] = ['opened', 'quarantine'];
const fileOf = (pid: string) => `${OPENED}/${pid}.json`;
const quarantineFile = (name: string) => `${QUARANTINE}/${name}.json`;

const OpenedSchema = v.object({
  pid: v.string(),
  /** Of what it was made from: the same again need not be opened again. */
  madeFrom: v.string(),
  /** Every revision, in the order of the chain. */
  messages: v.array(MessageSchema),
  chain: v.object({
    /** Numbers that are missing between others: messages that were kept back, taken back, or set aside. */
    missing: v.array(v.number()),
    /** Numbers that two different messages have, or that do not follow on the one before: a copied profile. */
    forked: v.array(v.number()),
  }),
});
export type Opened = v.InferOutput<typeof OpenedSchema>;

const SetAsideSchema = v.object({ hash: v.string(), day: v.nullable(v.string()), why: v.string() });
export type SetAside = v.InferOutput<typeof SetAsideSchema>;

export async function openedOf(folder: Folder, pid: string): Promise<Opened | null> {
  const read = v.safeParse(OpenedSchema, tryJson((await folder.read(fileOf(pid))) ?? ''));
  return read.success ? read.output : null;
}

export async function openedParticipants(folder: Folder): Promise<string[]> {
  return (await folder.list(OPENED)).map((name) => name.replace(/\.json$/, ''));
}

/** The quarantine first: where only that was written, all is made again. */
export async function keepOpened(
  folder: Folder,
  opened: Opened,
  setAside: readonly SetAside[],
): Promise<void> {
  await writeSetAside(folder, opened.pid, setAside);
  await folder.write(fileOf(opened.pid), `${JSON.stringify(opened)}\n`);
}

export async function removeOpened(folder: Folder, pid: string): Promise<void> {
  await folder.remove(fileOf(pid));
  await folder.remove(quarantineFile(pid));
}

/** By participant; what nobody can be found for lies under `nobody`. */
export async function quarantine(folder: Folder): Promise<Map<string, SetAside[]>> {
  const found = new Map<string, SetAside[]>();
  for (const name of await folder.list(QUARANTINE)) {
    const read = v.safeParse(
      v.array(SetAsideSchema),
      tryJson((await folder.read(`${QUARANTINE}/${name}`)) ?? ''),
    );
    if (read.success) found.set(name.replace(/\.json$/, ''), read.output);
  }
  return found;
}

export const NOBODY = 'nobody';

/** Of a line that is nobody's only its hash is kept: what is in it could not be removed when somebody leaves. */
export async function setAsideUnreadable(folder: Folder, fresh: readonly SetAside[]): Promise<void> {
  if (fresh.length === 0) return;
  const known = (await quarantine(folder)).get(NOBODY) ?? [];
  const added = fresh.filter(({ hash }) => !known.some((one) => one.hash === hash));
  if (added.length > 0) await writeSetAside(folder, NOBODY, [...known, ...added]);
}

async function writeSetAside(folder: Folder, name: string, setAside: readonly SetAside[]): Promise<void> {
  if (setAside.length === 0) return folder.remove(quarantineFile(name));
  await folder.write(quarantineFile(name), `${JSON.stringify(setAside, null, 2)}\n`);
}

/** Of each message the newest revision. */
export function newest(messages: readonly Message[]): Message[] {
  const byId = new Map<string, Message>();
  for (const message of messages)
    if ((byId.get(message.rid)?.rev ?? -1) < message.rev) byId.set(message.rid, message);
  return [...byId.values()];
}
