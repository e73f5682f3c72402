/*
 * Turns "I need a Chromium" or "I need a Firefox" into the path of one, or into a sentence that says what to do.
 * Only `ensureBrowser` may install anything, and only on Debian or Ubuntu as root. Typed as a command
 * (`find-browser.ts chromium`) it prints the path.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { browserCandidates, pathVariable, type BrowserKind, type Machine } from './browser-candidates.ts';

export type FoundBrowser = { ok: true; path: string } | { ok: false; problem: string };

const wanted = {
  chromium: 'No Chromium, Edge, Brave or Chrome was found.',
  firefox: 'No Firefox was found.',
};
const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' };

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine): FoundBrowser {
  const variable = pathVariable[kind];
  const named = machine.env[variable];
  if (named) {
    return machine.exists(named)
      ? { ok: true, path: named }
      : { ok: false, problem: `${variable} names ${named}, but there is no such file.` };
  }
  const path = browserCandidates(kind, machine).find(machine.exists);
  if (path) return { ok: true, path };
  return {
    ok: false,
    problem: `${wanted[kind]} Install one, or set ${variable} to the path of its program.`,
  };
}

function isDebianAsRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Standard output is somebody else's: apt's words go to standard error. */
function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  return spawnSync('apt-get', [...wait, ...args], { env, stdio: ['ignore', 2, 2] }).status === 0;
}

/** Finds the browser, and where the system's packages can be installed without asking anybody, installs it. */
export function ensureBrowser(kind: BrowserKind): FoundBrowser {
  const found = findBrowser(kind);
  if (found.ok || process.env[pathVariable[kind]] || !isDebianAsRoot()) return found;
  const name = debianPackage[kind];
  console.error(`${wanted[kind]} Installing Debian's package ${name} …`);
  // An outdated mirror list is worth a try: the package may still be there.
  aptGet('update', '-q');
  if (!aptGet('install', '-y', '-q', '--no-install-recommends', name)) {
    return { ok: false, problem: `${wanted[kind]} apt-get could not install ${name}; its words are above.` };
  }
  return findBrowser(kind);
}

if (import.meta.main) {
  const kind = process.argv[2];
  const found: FoundBrowser =
    kind === 'chromium' || kind === 'firefox'
      ? ensureBrowser(kind)
      : { ok: false, problem: 'Usage: find-browser.ts chromium|firefox' };
  if (found.ok) console.log(found.path);
  else console.error(found.problem);
  process.exitCode = found.ok ? 0 : 1;
}
