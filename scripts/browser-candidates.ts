/*
 * Turns a description of a machine into the places where a browser may lie, best first. Chrome itself comes last:
 * from version 137 it ignores `--load-extension`, and some managed machines also refuse unpacked extensions.
 */
import { posix, win32 } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** What is asked of the computer, so that a test can describe any other one. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists: (path: string) => boolean;
};

/** The variable by which a person names the browser to use. */
export const pathVariable = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;

const linuxCommands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const macApps = {
  chromium: ['Chromium', 'Microsoft Edge', 'Brave Browser', 'Google Chrome'].map(
    (app) => `${app}.app/Contents/MacOS/${app}`,
  ),
  firefox: ['Firefox', 'Firefox Developer Edition'].map((app) => `${app}.app/Contents/MacOS/firefox`),
};

const windowsPrograms = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const present = (values: (string | undefined)[]) =>
  values.filter((value): value is string => value !== undefined && value !== '');

/** The preferred browser is looked for in every folder before the next one is. */
export function browserCandidates(kind: BrowserKind, { platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const folders = present([env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']]);
    return windowsPrograms[kind].flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  if (platform === 'darwin') {
    const folders = [
      '/Applications',
      ...present([env['HOME']]).map((home) => posix.join(home, 'Applications')),
    ];
    return macApps[kind].flatMap((app) => folders.map((folder) => posix.join(folder, app)));
  }
  const folders = [
    ...new Set([...present((env['PATH'] ?? '').split(':')), '/usr/bin', '/usr/local/bin', '/snap/bin']),
  ];
  return linuxCommands[kind].flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}
