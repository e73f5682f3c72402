/**
 * A study's folder on the researcher's disk. Nobody else may read what is in it, and a file is there whole or not at all,
 * whenever the machine stops.
 */
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Folder {
  path: string;
  /** Null where there is none. */
  read(name: string): Promise<string | null>;
  write(name: string, content: string | Uint8Array): Promise<void>;
  /** After a crash the end may be missing, and nothing else. */
  append(name: string, text: string): Promise<void>;
  /** A file, or a folder with all that is in it. */
  remove(name: string): Promise<void>;
  /** Names in it, sorted; none where there is no such folder. */
  list(name: string): Promise<string[]>;
}

const [FILE, FOLDER] = [0o600, 0o700];
/** A file that is not whole yet. */
const UNFINISHED = '.unfinished-';

export function openFolder(path: string): Folder {
  const at = (name: string) => join(path, name);
  const makeRoom = (name: string) => mkdir(dirname(at(name)), { recursive: true, mode: FOLDER });
  return {
    path,
    async read(name) {
      return unlessMissing(readFile(at(name), 'utf8'), null);
    },
    async write(name, content) {
      await makeRoom(name);
      const aside = join(dirname(at(name)), `${UNFINISHED}${process.pid}`);
      try {
        await put(aside, 'w', content);
        await rename(aside, at(name));
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
      await flush(dirname(at(name)), 'r');
    },
    async append(name, text) {
      await makeRoom(name);
      await put(at(name), 'a', text);
    },
    async remove(name) {
      await rm(at(name), { recursive: true, force: true });
    },
    async list(name) {
      const names = await unlessMissing(readdir(at(name)), []);
      return names.filter((one) => !one.startsWith(UNFINISHED)).sort();
    },
  };
}

async function put(path: string, flags: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, flags, FILE);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** That a file has this name now is on the disk only when its folder is; Windows flushes no folders. */
async function flush(path: string, flags: string): Promise<void> {
  if (process.platform === 'win32') return;
  const file = await open(path, flags);
  await file.sync().finally(() => file.close());
}

async function unlessMissing<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}
