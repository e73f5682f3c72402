import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolder } from './folder.ts';

const newFolder = () => openFolder(mkdtempSync(join(tmpdir(), 'study-')));

describe('a study’s folder', () => {
  it('gives back what was written, and null for what was not', async () => {
    const folder = newFolder();
    await folder.write('a/b.json', 'one');
    await folder.write('a/b.json', 'two');
    await folder.append('a/c.jsonl', 'x\n');
    await folder.append('a/c.jsonl', 'y\n');
    expect(await Promise.all(['a/b.json', 'a/c.jsonl', 'a/d'].map((name) => folder.read(name)))).toEqual([
      'two',
      'x\ny\n',
      null,
    ]);
    expect(await folder.list('a')).toEqual(['b.json', 'c.jsonl']);
  });

  it('lets nobody else read', async () => {
    const folder = newFolder();
    await folder.write('keys/one.json', '{}');
    await folder.append('raw/one.jsonl', '{}');
    const modes = ['keys', 'keys/one.json', 'raw', 'raw/one.jsonl'].map(
      (name) => statSync(join(folder.path, name)).mode & 0o077,
    );
    expect(modes).toEqual([0, 0, 0, 0]);
  });

  it('passes over what a crash left half written', async () => {
    const folder = newFolder();
    await folder.write('a/b.json', 'one');
    writeFileSync(join(folder.path, 'a', '.unfinished-1'), 'on');
    expect(await folder.list('a')).toEqual(['b.json']);
  });

  it('forgets a file or a folder, also one that is not there', async () => {
    const folder = newFolder();
    await folder.write('a/b.json', 'one');
    await folder.remove('a');
    await folder.remove('a');
    expect(await folder.list('a')).toEqual([]);
  });
});
