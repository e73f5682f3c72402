/**
 * Texts by their path → files of a folder: all of them, or none where one can't be written. `ours`: what an earlier run
 * may have left there, which would otherwise stand beside figures of other logs.
 */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  ours: readonly string[],
): Promise<void> {
  await makeFolder(resolve(folder));
  // In the same folder, so that moving a file is one step.
  const aside = await mkdtemp(join(folder, '.report-'));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(aside, path)), { recursive: true });
      await writeFile(join(aside, path), text);
    }
    for (const path of ours) if (!files.has(path)) await rm(join(folder, path), { force: true });
    for (const path of files.keys()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(aside, path), join(folder, path));
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Node's own `recursive` never comes back from a folder in which nothing can be made, such as /proc (Node 24). */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}
