import { describe, expect, test } from 'vitest';
import { browserCandidates, type Machine } from './browser-candidates.ts';
import { findBrowser } from './find-browser.ts';

const machine = (platform: NodeJS.Platform, files: string[], env: Record<string, string> = {}): Machine => ({
  platform,
  env,
  exists: (path) => files.includes(path),
});

const windows = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local' };

describe('where a browser is found', () => {
  test.each([
    ['Debian', 'chromium', machine('linux', ['/usr/bin/chromium']), '/usr/bin/chromium'],
    [
      'a folder on the PATH',
      'chromium',
      machine('linux', ['/opt/b/chromium'], { PATH: '/opt/b' }),
      '/opt/b/chromium',
    ],
    ['a snap', 'chromium', machine('linux', ['/snap/bin/chromium']), '/snap/bin/chromium'],
    [
      'Edge before Chrome',
      'chromium',
      machine('linux', ['/usr/bin/google-chrome', '/usr/bin/microsoft-edge']),
      '/usr/bin/microsoft-edge',
    ],
    ['Brave', 'chromium', machine('linux', ['/usr/bin/brave-browser']), '/usr/bin/brave-browser'],
    [
      'ESR first',
      'firefox',
      machine('linux', ['/usr/bin/firefox', '/usr/bin/firefox-esr']),
      '/usr/bin/firefox-esr',
    ],
    [
      'a Mac',
      'chromium',
      machine('darwin', ['/Applications/Brave Browser.app/Contents/MacOS/Brave Browser']),
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    [
      "a Mac user's own folder",
      'firefox',
      machine('darwin', ['/Users/an/Applications/Firefox.app/Contents/MacOS/firefox'], { HOME: '/Users/an' }),
      '/Users/an/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'Windows',
      'chromium',
      machine('win32', ['C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'], windows),
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      "a Windows user's own folder",
      'chromium',
      machine('win32', ['C:\\Users\\an\\AppData\\Local\\Chromium\\Application\\chrome.exe'], windows),
      'C:\\Users\\an\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    ],
    [
      'the one that is named, whatever else is there',
      'chromium',
      machine('linux', ['/usr/bin/chromium', '/my/own'], { CHROMIUM_PATH: '/my/own' }),
      '/my/own',
    ],
  ] as const)('%s', (_name, kind, described, path) => {
    expect(findBrowser(kind, described)).toEqual({ ok: true, path });
  });
});

test('a machine without a browser is told what to do', () => {
  const found = findBrowser('firefox', machine('linux', []));
  expect(found).toEqual({ ok: false, problem: expect.stringContaining('set FIREFOX_PATH') });
});

test('a named browser that is not there is said, not replaced by another', () => {
  const described = machine('linux', ['/usr/bin/chromium'], { CHROMIUM_PATH: '/gone' });
  expect(findBrowser('chromium', described)).toEqual({
    ok: false,
    problem: expect.stringContaining('/gone'),
  });
});

test('a machine that says nothing of itself has no candidates with holes in them', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    expect(browserCandidates('chromium', machine(platform, [])).join()).not.toContain('undefined');
  }
});
