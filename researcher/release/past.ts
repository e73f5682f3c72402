/** Which releases there were, and how large: what `CHANGES.md` compares with. */
import * as v from 'valibot';
import type { Folder } from '../folder.ts';
import { tryJson } from '../store/line.ts';

const FILE = 'releases.json';
const PastSchema = v.object({
  name: v.string(),
  until: v.string(),
  participants: v.number(),
  reports: v.number(),
  erased: v.number(),
  takenBack: v.number(),
  /** With texts that may not be published. */
  forTeam: v.boolean(),
});
export type Past = v.InferOutput<typeof PastSchema>;

export async function pastReleases(folder: Folder): Promise<Past[]> {
  const read = v.safeParse(v.array(PastSchema), tryJson((await folder.read(FILE)) ?? ''));
  return read.success ? read.output : [];
}

/** The one before `name`, which may be there itself. */
export const releaseBefore = (past: readonly Past[], name: string): Past | undefined => {
  const at = past.findIndex((one) => one.name === name);
  return at === -1 ? past.at(-1) : past[at - 1];
};

export async function noteRelease(folder: Folder, release: Past): Promise<void> {
  const past = await pastReleases(folder);
  if (past.some(({ name }) => name === release.name)) return;
  await folder.write(FILE, `${JSON.stringify([...past, release], null, 2)}\n`);
}
