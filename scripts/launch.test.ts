/* The launcher in a made-up project, with an npm that only pretends: what is tested is when it is called. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const launcher = fileURLToPath(new URL('./launch.mjs', import.meta.url));

const npm = `#!/bin/sh
echo "npm speaks"
echo "$@" >> npm-calls
sleep 0.3
mkdir -p node_modules/node/bin .wxt
ln -sf "$REAL_NODE" node_modules/node/bin/node
echo '{}' > .wxt/tsconfig.json
cp package-lock.json node_modules/.package-lock.json
`;

let project = '';
const inside = (path: string) => join(project, path);
const askFor = (version: string) =>
  writeFileSync(inside('package-lock.json'), JSON.stringify({ packages: { 'node_modules/a': { version } } }));
const installs = () =>
  existsSync(inside('npm-calls')) ? readFileSync(inside('npm-calls'), 'utf8').split('\n').length - 1 : 0;

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'launch-')));
  mkdirSync(inside('scripts'));
  mkdirSync(inside('bin'));
  cpSync(launcher, inside('scripts/launch.mjs'));
  writeFileSync(inside('bin/npm'), npm);
  chmodSync(inside('bin/npm'), 0o755);
  askFor('1.0.0');
});
afterEach(() => rmSync(project, { recursive: true }));

type Ended = { code: number | null; stdout: string; stderr: string };

function start(script: string, args: string[] = [], needs: string[] = []) {
  writeFileSync(inside('script.ts'), script);
  const env = {
    ...process.env,
    REAL_NODE: process.execPath,
    PATH: [inside('bin'), process.env['PATH']].join(delimiter),
  };
  const child = spawn(process.execPath, [inside('scripts/launch.mjs'), ...needs, 'script.ts', ...args], {
    env,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code) => resolve({ code, stdout, stderr })),
  );
  return { child, ended };
}

test('input, output, arguments and exit code are the script’s own', async () => {
  const { child, ended } = start(
    `const kind: string = 'got';
     process.stdin.on('data', (data) => console.log(kind, String(data), ...process.argv.slice(2)));
     process.stdin.on('end', () => process.exit(7));`,
    ['two words', '--flag'],
  );
  child.stdin.end('input');
  expect(await ended).toMatchObject({ code: 7, stdout: 'got input two words --flag\n' });
});

test('what is missing is installed once, and npm keeps off standard output', async () => {
  const first = await start('console.log(1)').ended;
  expect(first.stdout).toBe('1\n');
  expect(first.stderr).toContain('npm speaks');
  expect((await start('console.log(2)').ended).stderr).toBe('');
  expect(installs()).toBe(1);
});

test('a changed lock file is installed anew', async () => {
  await start('').ended;
  askFor('1.0.1');
  await start('').ended;
  expect(installs()).toBe(2);
});

test('of three that start at once, one installs and all run', async () => {
  const all = await Promise.all([1, 2, 3].map(() => start('console.log("ran")').ended));
  expect(all.map(({ code, stdout }) => [code, stdout])).toEqual(Array(3).fill([0, 'ran\n']));
  expect(installs()).toBe(1);
});

test('a lock whose owner is gone holds nobody up', async () => {
  const name = createHash('sha256').update(`${project}/`).digest('hex').slice(0, 12);
  const lock = join(tmpdir(), `refusal-auditor-${name}.lock`);
  mkdirSync(lock);
  // No process has a number this high.
  writeFileSync(join(lock, 'pid'), String(2 ** 30));
  const { code, stderr } = await start('').ended;
  expect(code).toBe(0);
  expect(stderr).not.toContain('Waiting');
  expect(existsSync(lock)).toBe(false);
});

test('a failed install is said in words, and nothing runs', async () => {
  writeFileSync(inside('bin/npm'), '#!/bin/sh\nexit 1\n');
  const { code, stdout, stderr } = await start('console.log("ran")').ended;
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('npm ci failed');
});

test('a request to stop reaches the script', async () => {
  await start('').ended;
  const { child, ended } = start(
    `process.on('SIGTERM', () => process.exit(9)); console.log('up'); setInterval(() => {}, 1000);`,
  );
  child.stdout.once('data', () => child.kill('SIGTERM'));
  expect((await ended).code).toBe(9);
});

test('an unknown need is named', async () => {
  const { code, stderr } = await start('', [], ['--needs=chromium,opera']).ended;
  expect(code).toBe(1);
  expect(stderr).toContain('"opera"');
});
