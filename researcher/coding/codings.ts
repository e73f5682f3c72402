/** What coders said, a file a coder, one line a saying: nothing is written over, the last line counts. */
import * as v from 'valibot';
import type { Folder } from '../folder.ts';
import { tryJson } from '../store/line.ts';

const FOLDER = 'codings';
const fileOf = (coder: string) => `${FOLDER}/${coder}.jsonl`;

/** `first`: blind. `adjudication`: by a third, where two did not agree. */
export const ROUNDS = ['first', 'adjudication'] as const;

export const CodingSchema = v.object({
  coder: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  pid: v.string(),
  rid: v.string(),
  round: v.picklist(ROUNDS),
  /** Version of the guideline that was coded by. */
  guideline: v.string(),
  day: v.string(),
  /** Null: it can't be coded. By variable otherwise. */
  labels: v.nullable(v.record(v.string(), v.string())),
});
export type Coding = v.InferOutput<typeof CodingSchema>;

export async function codings(folder: Folder): Promise<Coding[]> {
  const all: Coding[] = [];
  for (const name of await folder.list(FOLDER))
    all.push(...linesOf((await folder.read(`${FOLDER}/${name}`)) ?? ''));
  return all;
}

/** Of each coder, report and round the last. */
export async function lastCodings(folder: Folder): Promise<Coding[]> {
  const byKey = new Map<string, Coding>();
  for (const coding of await codings(folder))
    byKey.set(JSON.stringify([coding.coder, coding.round, coding.pid, coding.rid]), coding);
  return [...byKey.values()];
}

function linesOf(text: string): Coding[] {
  return text.split('\n').flatMap((line) => {
    const read = v.safeParse(CodingSchema, tryJson(line));
    return read.success ? [read.output] : [];
  });
}

export async function addCoding(folder: Folder, coding: Coding): Promise<void> {
  const before = (await folder.read(fileOf(coding.coder))) ?? '';
  const line = `${JSON.stringify(coding)}\n`;
  // After a crash the last line may be half a line.
  await folder.append(fileOf(coding.coder), before === '' || before.endsWith('\n') ? line : `\n${line}`);
}

export async function removeCodings(folder: Folder, isGone: (coding: Coding) => boolean): Promise<void> {
  for (const name of await folder.list(FOLDER)) {
    const before = linesOf((await folder.read(`${FOLDER}/${name}`)) ?? '');
    const after = before.filter((coding) => !isGone(coding));
    if (after.length === before.length) continue;
    if (after.length === 0) await folder.remove(`${FOLDER}/${name}`);
    else
      await folder.write(`${FOLDER}/${name}`, after.map((coding) => `${JSON.stringify(coding)}\n`).join(''));
  }
}
