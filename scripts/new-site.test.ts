/** A site that was just begun passes all tests of a site, and what can't be one changes nothing. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { afterAll, describe, expect, it } from 'vitest';
import { sites } from '../utils/sites/registry.ts';
import { draftFiles } from './new-site/draft-files.ts';
import { enterInRegistry } from './new-site/enter-in-registry.ts';
import { problemsOf, type SiteOrder } from './new-site/site-order.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const order: SiteOrder = {
  id: 'new-chat',
  name: 'New Chat',
  vendor: 'New Company',
  jurisdiction: 'IN',
  host: 'chat.new-company.in',
  day: '2026-11-24',
};
const read = (path: string, from = root) => readFileSync(join(from, path), 'utf8');

describe('an order for a site', () => {
  it('has no problem where all is told', () => {
    expect(problemsOf(order, sites)).toEqual([]);
  });

  it.each<[Partial<SiteOrder>, string]>([
    [{ id: 'New Chat' }, 'is no id'],
    [{ id: '../evil' }, 'is no id'],
    [{ id: 'claude' }, 'There is a site “claude” already'],
    [{ name: ' ' }, '--name is missing'],
    [{ vendor: '' }, '--vendor is missing'],
    [{ name: "O'Chat" }, 'may hold no quote'],
    [{ jurisdiction: 'USA' }, 'is no --jurisdiction'],
    [{ jurisdiction: 'QQ' }, 'is no --jurisdiction'],
    [{ host: 'https://chat.example.com/' }, 'is no --host'],
    [{ host: 'chatgpt.com' }, 'belongs to “chatgpt” already'],
  ])('%o is refused in plain words', (change, problem) => {
    expect(problemsOf({ ...order, ...change }, sites)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('a registry', () => {
  it.each([
    ['utils/sites/registry.ts', { suffix: '.ts', list: 'sites' }],
    ['e2e/chat-sites/pages/registry.ts', { suffix: '.tsx', list: 'looks' }],
  ] as const)('%s takes a site in at its place, first, amid and last', (path, where) => {
    for (const id of ['aaa', 'new-chat', 'zzz']) {
      const text = read(path);
      const entered = enterInRegistry(text, id, where);
      const added = entered.split('\n').filter((line) => !text.split('\n').includes(line));
      expect(added).toHaveLength(2);
      const imports = [...entered.matchAll(/from '\.\/([a-z-]+)\.tsx?'/g)].map(([, file]) => file ?? '');
      expect(imports.filter((file) => file === id)).toEqual([id]);
    }
  });
});

it('a draft is written as this project writes', async () => {
  for (const [path, text] of Object.entries(draftFiles(order))) {
    const config = await resolveConfig(join(root, path));
    expect(await format(text, { ...config, filepath: path })).toBe(text);
  }
});

describe('the command', () => {
  const copy = mkdtempSync(join(tmpdir(), 'refusal-auditor-new-site-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/new-site.ts'), ...args, '--root', copy], {
      encoding: 'utf8',
    });

  it('begins a site that passes the tests of every site, and refuses to begin it twice', () => {
    for (const path of [
      'utils',
      'contract',
      'e2e/chat-sites',
      'test',
      'package.json',
      'tsconfig.json',
      'vitest.config.ts',
    ])
      cpSync(join(root, path), join(copy, path), { recursive: true });
    for (const path of ['node_modules', '.wxt']) symlinkSync(join(root, path), join(copy, path));
    const { id, name, vendor, jurisdiction, host } = order;
    const args = [id, '--name', name, '--vendor', vendor, '--jurisdiction', jurisdiction, '--host', host];
    const made = run(...args);
    expect(made.stderr).toBe('');
    expect(made.status).toBe(0);
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const tests = ['e2e/chat-sites/pages/pages.test.tsx', 'utils/sites/registry.test.ts'];
    const tested = spawnSync(process.execPath, [vitest, 'run', ...tests, '-t', 'new-chat'], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(tested.stdout).toMatch(/Tests +\d{2,} passed/);
    expect(tested.status, tested.stdout.slice(-3_000)).toBe(0);
    const again = run(...args);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('is there already');
  }, 120_000);

  it('says what is missing and writes nothing', () => {
    const nothing = run('other-chat', '--name', 'Other');
    expect(nothing.status).toBe(1);
    expect(nothing.stderr).toContain('--vendor is missing');
    expect(() => read('utils/sites/other-chat.ts', copy)).toThrow();
    expect(run().stderr).toContain('Give one id');
  });
});
