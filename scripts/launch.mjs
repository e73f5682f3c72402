/*
 * Turns `node scripts/launch.mjs [--needs=LIST] script.ts args…` into that script running on the project's own
 * Node, with everything it needs in place. It is plain JavaScript because it is what a bare clone runs, on
 * whatever Node the machine has (20.20 and up); nothing here may import a dependency. All it has to say goes to
 * standard error: standard output belongs to the script.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const lock = join(
  tmpdir(),
  `refusal-auditor-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`,
);
const LOCK_POLL_MS = 200;
const LOCK_WITHOUT_OWNER_MS = 5_000;

const projectNode = () =>
  ['node', 'node.exe'].map((name) => join(root, 'node_modules', 'node', 'bin', name)).find(existsSync);

const wxt = ['node_modules/wxt/bin/wxt.mjs'];
const needs = {
  chromium: ['scripts/find-browser.ts', 'chromium'],
  firefox: ['scripts/find-browser.ts', 'firefox'],
  build: [...wxt, 'build'],
  'build-firefox': [...wxt, 'build', '-b', 'firefox', '--mv3'],
};

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readArguments(args) {
  const wanted = [];
  let rest = args;
  for (; rest[0]?.startsWith('--needs='); rest = rest.slice(1)) {
    wanted.push(...rest[0].slice('--needs='.length).split(',').filter(Boolean));
  }
  const unknown = wanted.find((need) => !Object.hasOwn(needs, need));
  if (unknown) giveUp(`Unknown need "${unknown}"; there are ${Object.keys(needs).join(', ')}.`);
  if (!rest[0]) giveUp('Usage: node scripts/launch.mjs [--needs=LIST] SCRIPT [ARGUMENT…]');
  return { wanted, script: rest[0], scriptArgs: rest.slice(1) };
}

/** npm writes the inner lock file last, so a broken-off install never counts as one. */
function isInstalled() {
  try {
    const packages = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
    const present = packages('node_modules/.package-lock.json');
    const asked = Object.entries(packages('package-lock.json'));
    return asked.every(([path, { version, optional, devOptional, peer, link }]) => {
      // The project itself and its packages are not installed, only linked.
      if (!path.includes('node_modules/') || link) return true;
      return present[path] ? present[path].version === version : Boolean(optional || devOptional || peer);
    });
  } catch {
    return false;
  }
}

const isReady = () =>
  isInstalled() && Boolean(projectNode()) && existsSync(join(root, '.wxt', 'tsconfig.json'));

/** Runs a command to its end with its words on standard error, and says whether it succeeded. */
function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options }).status === 0;
}

function install() {
  if (!isInstalled() || !projectNode()) {
    console.error('Installing what the project needs (npm ci) …');
    const shell = process.platform === 'win32';
    if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { shell })) {
      giveUp('npm ci failed; its words are above. Is the package registry reachable?');
    }
  }
  const node = projectNode();
  if (!node) giveUp('npm ci left no Node in node_modules/node: its install script was not allowed to run.');
  if (!isReady() && !run(node, [...wxt, 'prepare'])) giveUp('wxt prepare failed; its words are above.');
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** A lock is left behind when its owner is gone, or never got to write its name. */
function isLeftBehind() {
  try {
    const owner = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    if (owner) return !isAlive(owner);
  } catch {
    // No name yet: its age decides.
  }
  const made = statSync(lock, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.mtimeMs > LOCK_WITHOUT_OWNER_MS;
}

async function holdLock(work) {
  for (let told = false; ;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isLeftBehind()) {
      // Renamed first: of several that notice, one alone succeeds.
      const grave = `${lock}.${process.pid}`;
      try {
        renameSync(lock, grave);
        rmSync(grave, { recursive: true, force: true });
      } catch {
        continue;
      }
    } else {
      if (!told) console.error('Waiting for another start of this project to finish its preparations …');
      told = true;
      await wait(LOCK_POLL_MS);
    }
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.on('exit', release);
  writeFileSync(join(lock, 'pid'), String(process.pid));
  work();
  release();
  process.off('exit', release);
}

function meet(wanted) {
  for (const need of wanted) {
    if (!run(projectNode(), needs[need]))
      giveUp(`Could not get ready: "${need}" failed; its words are above.`);
  }
}

function runScript(script, args) {
  const env = { ...process.env, PATH: [bin, process.env.PATH].filter(Boolean).join(delimiter) };
  const child = spawn(projectNode(), [script, ...args], { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // At a terminal Ctrl-C reaches the whole group by itself; a second one would read as impatience.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => giveUp(`Could not start ${script}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

const { wanted, script, scriptArgs } = readArguments(process.argv.slice(2));
if (!isReady() || wanted.length > 0) {
  await holdLock(() => {
    if (!isReady()) install();
    meet(wanted);
  });
}
runScript(script, scriptArgs);
