/** What the built extension may hold and ask for, in both browsers. Needs `npm run build` and `build:firefox`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { TAGS } from '../utils/detector/rules/loaded.ts';

const root = join(import.meta.dirname, '..', '.output');
const HOSTS = ['https://chat.openai.com/*', 'https://chatgpt.com/*', 'https://claude.ai/*'];
const MAX_CONTENT_SCRIPT_GZIP = 40_000;

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[]; js: string[]; world?: string; all_frames?: boolean }[];
  incognito: string;
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  browser_specific_settings?: { gecko: { strict_min_version: string; data_collection_permissions: unknown } };
}

const filesIn = (dir: string, end: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(end));

describe.each([['chrome-mv3'], ['firefox-mv3']])('%s', (name) => {
  const dir = join(root, name);
  const manifest = () => JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Manifest;
  const contentScript = () => readFileSync(join(dir, 'content-scripts/chat.js'), 'utf8');

  test('is built', () => {
    expect(
      existsSync(join(dir, 'manifest.json')),
      `run \`npm run build\` and \`npm run build:firefox\` first`,
    ).toBe(true);
  });

  test('its content script has no storage and no network of its own', () => {
    const code = contentScript();
    for (const word of [
      'indexedDB',
      'fetch',
      'XMLHttpRequest',
      'sendBeacon',
      'WebSocket',
      'localStorage',
      'innerHTML',
      'eval(',
    ]) {
      expect(code.includes(word), `the content script mentions ${word}`).toBe(false);
    }
  });

  test('its content script stays within its size', () => {
    expect(gzipSync(contentScript(), { level: 9 }).length).toBeLessThanOrEqual(MAX_CONTENT_SCRIPT_GZIP);
  });

  test('the rules of every language lie beside it, to be brought when needed', () => {
    for (const tag of TAGS) expect(existsSync(join(dir, `rules-${tag}.js`)), tag).toBe(true);
  });

  test('it asks for no more than it needs, on the two sites alone', () => {
    const { permissions, host_permissions, optional_permissions, content_scripts, incognito, ...rest } =
      manifest();
    expect(permissions.sort()).toEqual(['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage']);
    expect(rest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(host_permissions.sort()).toEqual(HOSTS);
    expect(optional_permissions ?? []).toEqual([]);
    expect(content_scripts.flatMap(({ matches }) => matches).sort()).toEqual(HOSTS);
    expect(content_scripts.every(({ world, all_frames }) => world !== 'MAIN' && !all_frames)).toBe(true);
    expect(incognito).toBe('not_allowed');
    expect(rest.web_accessible_resources).toBeUndefined();
    expect(rest.externally_connectable).toBeUndefined();
    expect(readFileSync(join(dir, 'manifest.json'), 'utf8')).not.toContain('<all_urls>');
  });

  test('its pages load nothing from elsewhere, and connections are encrypted unless they stay on this machine', () => {
    expect(manifest().content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src https: http://localhost:* http://127.0.0.1:*; form-action 'none'; base-uri 'none'",
    );
  });

  test('one place in the background opens connections, and the browser refuses them to every page', () => {
    const code = (file: string) => readFileSync(join(dir, file), 'utf8');
    const calls = (file: string) => code(file).match(/\bfetch\(|sendBeacon|WebSocket|EventSource/g) ?? [];
    expect(calls('background.js')).toEqual(['fetch(']);
    for (const file of filesIn(dir, '.js').filter((name) => name !== 'background.js'))
      expect(calls(file), file).toEqual([]);
    for (const page of filesIn(dir, '.html'))
      expect(code(page), page).toContain(
        'http-equiv="Content-Security-Policy" content="connect-src &#39;none&#39;"',
      );
  });
});

test('Firefox is told that nothing is collected unless somebody joins a study, from the version that asks', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'firefox-mv3/manifest.json'), 'utf8')) as Manifest;
  expect(manifest.browser_specific_settings?.gecko).toMatchObject({
    strict_min_version: '140.0',
    data_collection_permissions: {
      required: ['none'],
      optional: [
        'websiteContent',
        'browsingActivity',
        'websiteActivity',
        'personalCommunications',
        'personallyIdentifyingInfo',
      ],
    },
  });
});
