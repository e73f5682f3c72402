import { defineConfig } from 'wxt';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };
import { OPTIONAL_DATA } from './utils/studies/data-permissions.ts';
import { installMatches } from './utils/sites/install-matches.ts';

/** The browser reads the extension's name from its own message format; the words live in `locales/`. */
const manifestMessages = (words: { name: string; description: string; openPopup: string }) =>
  JSON.stringify(Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }])));

const pagesWithoutNetwork = {
  name: 'pages-without-network',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" },
      injectTo: 'head-prepend' as const,
    },
  ],
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: ({ command }) => ({
    // Only the background may connect: every page says so itself. The dev server needs a connection of its own.
    plugins: command === 'build' ? [pagesWithoutNetwork] : [],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
  zip: { excludeSources: ['e2e/**', 'bench/**', 'docs/**', 'out/**'] },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: '_locales/en/messages.json', contents: manifestMessages(en.manifest) });
      files.push({ relativeDest: '_locales/zh_CN/messages.json', contents: manifestMessages(zhCN.manifest) });
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // unlimitedStorage: a full-text log must not be evicted; scripting: tabs open at install are watched too.
    // activeTab: the popup knows which page it was opened on, and can offer to watch it.
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
    host_permissions: installMatches,
    // Asked for one site at a time, when the person switches it on; never all at once.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Connections are for the collector of a study somebody has joined, wherever that is: utils/studies/collector-client.ts
    // alone opens them. Nothing else is ever loaded. The dev server needs a connection of its own.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src https: http://localhost:* http://127.0.0.1:*; form-action 'none'; base-uri 'none'",
      },
    }),
    incognito: 'not_allowed',
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_openPopup__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'refusal-auditor@refusal-auditor.org',
              strict_min_version: '140.0',
              // Asked for in the click by which somebody joins a study.
              data_collection_permissions: { required: ['none'], optional: [...OPTIONAL_DATA] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
});
