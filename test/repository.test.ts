/** What can drift in this repository, and must not. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../scripts/generate.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);

describe('generated files', () => {
  test.each(Object.entries(generatedFiles()))('%s is what `npm run generate` makes', (path, text) => {
    expect(read(path)).toBe(text);
  });
});

describe('every runtime dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;

  test.each(Object.keys(dependencies ?? {}))('%s has a decision that says why', (name) => {
    const decisions = globSync('docs/decisions/*.md', { cwd: root }).map((path) => basename(path));
    const slug = name.replace('@', '').replace('/', '-');
    expect(decisions.some((file) => file.includes(slug))).toBe(true);
  });

  test('and every tool is pinned to one version', () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });
});

test('the lockfile names no download address', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
});

test('nothing lies loose in utils/', () => {
  expect(globSync('utils/*.{ts,tsx}', { cwd: root })).toEqual([]);
});

test('no file is a junk drawer', () => {
  const drawers = /(^|\/)(utils|helpers|common|types|misc|index)\.tsx?$/;
  const allowed = ['entrypoints/chat.content/index.ts', 'entrypoints/teach/index.ts'];
  expect(tracked.filter((path) => drawers.test(path) && !allowed.includes(path))).toEqual([]);
});

test('no test is skipped or alone', () => {
  const tests = tracked.filter((path) => /\.(test|spec)\.tsx?$/.test(path) && existsSync(join(root, path)));
  expect(tests.length).toBeGreaterThan(30);
  const marks = new RegExp(String.raw`\b(test|it|describe)\.(skip|only|todo|fixme)\b`);
  expect(tests.filter((path) => marks.test(read(path)))).toEqual([]);
});

test('workflow actions are pinned by commit', () => {
  const workflows = globSync('.github/workflows/*.yml', { cwd: root });
  expect(workflows.length).toBeGreaterThan(0);
  for (const path of workflows) {
    const uses = [...read(path).matchAll(/uses:\s*(\S+)/g)].map(([, action]) => action);
    for (const action of uses) expect(action, path).toMatch(/@[0-9a-f]{40}$/);
  }
});
