import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersFile } from './answers-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'answers-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, lines: string[]) {
  const path = join(folder, name);
  await writeFile(path, lines.join('\n'));
  return answersFile(path);
}

const line = (prompt: string, response: string) => JSON.stringify({ id: prompt, prompt, response });

test('a prompt of the file gets its own response, whole or begun, and others the next in order', async () => {
  const file = await read('good.jsonl', [
    line('What is the tallest tree?', 'A redwood.'),
    '',
    line('Who was first?', 'Nobody.'),
  ]);
  if (!file.ok) throw new Error(file.detail);
  const said = (prompt: string) => file.answers(prompt, 0).response;
  expect(file).toMatchObject({ count: 2, badLines: [] });
  expect(said('Who was first?')).toBe('Nobody.');
  expect(said('  What is the tall')).toBe('A redwood.');
  expect(['x', 'y', 'z'].map(said)).toEqual(['A redwood.', 'Nobody.', 'A redwood.']);
});

test('bad lines are named by number and the rest is used', async () => {
  const file = await read('mixed.jsonl', ['{', line('a', 'b'), '{"prompt": "a"}', '[]']);
  expect(file).toMatchObject({ ok: true, count: 1 });
  expect(file.badLines.map((bad) => bad.line)).toEqual([1, 3, 4]);
  expect(file.badLines[0]?.reason).toBe('not JSON');
});

test('a file without any answer is no source', async () => {
  expect(await read('empty.jsonl', ['nothing'])).toMatchObject({ ok: false, reason: 'no-answers' });
});

test('a missing file is told with its path', async () => {
  const path = join(folder, 'absent.jsonl');
  expect(await answersFile(path)).toMatchObject({ ok: false, reason: 'unreadable', path });
});
