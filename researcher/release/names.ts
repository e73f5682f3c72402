/** Ids of a release: nobody can tell from two releases which of their rows are the same person's. */
import { createHmac } from 'node:crypto';
import type { Folder } from '../folder.ts';

const SECRET = 'release-secret';
/** 96 bits: no two are the same by chance. */
const LETTERS = 24;

export interface Names {
  participant(pid: string): string;
  report(pid: string, rid: string): string;
}

export async function releaseSecret(folder: Folder, random: (bytes: number) => Uint8Array): Promise<string> {
  const known = await folder.read(SECRET);
  if (known !== null) return known;
  const fresh = Buffer.from(random(32)).toString('base64url');
  await folder.write(SECRET, fresh);
  return fresh;
}

export function namesOf(release: string, secret: string): Names {
  const name = (...parts: string[]) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([release, ...parts]))
      .digest('hex')
      .slice(0, LETTERS);
  return {
    participant: (pid) => name('participant', pid),
    report: (pid, rid) => name('report', pid, rid),
  };
}
