/** Everything as it came, a file a participant: removing somebody is removing a file. */
import * as v from 'valibot';
import type { Folder } from '../folder.ts';
import { RawLineSchema, tryJson, type RawLine } from './line.ts';

const FOLDER = 'raw';
const fileOf = (pid: string) => `${FOLDER}/${pid}.jsonl`;

export async function rawParticipants(folder: Folder): Promise<string[]> {
  return (await folder.list(FOLDER)).map((name) => name.replace(/\.jsonl$/, ''));
}

export const rawText = async (folder: Folder, pid: string): Promise<string> =>
  (await folder.read(fileOf(pid))) ?? '';

/** Each once: two that fetched at the same time may both have added it. */
export function linesIn(text: string): RawLine[] {
  const byHash = new Map<string, RawLine>();
  for (const line of text.split('\n')) {
    const read = v.safeParse(RawLineSchema, tryJson(line));
    if (read.success && !byHash.has(read.output.hash)) byHash.set(read.output.hash, read.output);
  }
  return [...byHash.values()];
}

/** Those that are there already, by their hash, are not added again. Returns how many were. */
export async function addLines(folder: Folder, pid: string, lines: readonly RawLine[]): Promise<number> {
  const before = await rawText(folder, pid);
  const known = new Set(linesIn(before).map(({ hash }) => hash));
  const fresh = lines.filter(({ hash }) => !known.has(hash) && known.add(hash));
  if (fresh.length === 0) return 0;
  const text = fresh.map((line) => `${JSON.stringify(line)}\n`).join('');
  // A crash may have left half a line, which comes again: it must not grow together with the next.
  await folder.append(fileOf(pid), before === '' || before.endsWith('\n') ? text : `\n${text}`);
  return fresh.length;
}

/** The lines that `change` gives back; null removes one. */
export async function changeLines(
  folder: Folder,
  pid: string,
  change: (line: RawLine) => RawLine | null,
): Promise<void> {
  const lines = linesIn(await rawText(folder, pid)).flatMap((line) => change(line) ?? []);
  if (lines.length === 0) return folder.remove(fileOf(pid));
  await folder.write(fileOf(pid), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

export const removeRaw = (folder: Folder, pid: string): Promise<void> => folder.remove(fileOf(pid));
