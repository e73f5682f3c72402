/*
 * Turns `npm test` into both builds, the unit tests and the end-to-end tests, and closes with one line for them
 * all. What each runner says is shown as it says it; the sum is taken from their JSON reports in `out/test/`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './find-browser.ts';
import {
  addTotals,
  countRunner,
  playwrightTotals,
  totalsLine,
  vitestTotals,
  type PlaywrightReport,
  type Totals,
  type VitestReport,
} from './test-totals.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'out', 'test');
const RUNNER_TIMEOUT_MS = 15 * 60_000;

const say = (words: string) => console.log(`\n== ${words}`);

/** Runs one of the project's tools on this same Node; gives its exit code. */
function run(script: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [join('node_modules', script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: RUNNER_TIMEOUT_MS,
  });
  const stop = () => child.kill();
  process.once('SIGTERM', stop);
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => {
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}

function readReport<Report>(file: string, count: (report: Report) => Totals): Totals | undefined {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch {
    return undefined;
  }
}

/** A build is no test: it is only counted when it fails. An older one is removed first, so none passes for it. */
async function build(browser: 'chrome' | 'firefox'): Promise<Totals> {
  say(`build for ${browser}`);
  rmSync(join(root, '.output', `${browser}-mv3`), { recursive: true, force: true });
  const exitCode = await run('wxt/bin/wxt.mjs', ['build', '-b', browser, '--mv3']);
  return { passed: 0, failed: exitCode === 0 ? 0 : 1 };
}

async function unitTests(): Promise<Totals> {
  say('unit tests');
  const file = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = await run('vitest/vitest.mjs', args);
  return countRunner(readReport<VitestReport>(file, vitestTotals), exitCode);
}

async function endToEndTests(): Promise<Totals> {
  say('end-to-end tests, in real browsers');
  const file = join(reports, 'playwright.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const exitCode = await run('@playwright/test/cli.js', ['test', '--reporter=list,json'], env);
  return countRunner(readReport<PlaywrightReport>(file, playwrightTotals), exitCode);
}

function sayWhatIsThere(): void {
  for (const kind of ['chromium', 'firefox'] as const) {
    const found = ensureBrowser(kind);
    console.log(found.ok ? `${kind}: ${found.path}` : found.problem);
  }
  console.log(
    existsSync(join(root, '..', 'shared'))
      ? '../shared: found; the saved pages and labelled answers in it are tried too.'
      : '../shared: not found; its saved pages and labelled answers are left out.',
  );
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
sayWhatIsThere();
const builds = addTotals([await build('chrome'), await build('firefox')]);
const unit = await unitTests();
const endToEnd = await endToEndTests();

say('summary');
sayWhatIsThere();
if (builds.failed > 0) console.log(`builds: ${builds.failed} failed`);
console.log(`unit tests: ${totalsLine(unit)}`);
console.log(`end-to-end tests: ${totalsLine(endToEnd)}`);
const all = addTotals([builds, unit, endToEnd]);
console.log(`\n${totalsLine(all)}`);
process.exitCode = all.failed === 0 ? 0 : 1;
