/* A test that is given a stock Firefox with the extension, and the local chats behind every address. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { startChatSites } from '../chat-sites/server.ts';
import { launchFirefox, type Firefox } from './launch-firefox.ts';

export const test = base.extend<{ firefox: Firefox }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  firefox: async ({}, use) => {
    const extensionDir = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
    if (!existsSync(extensionDir)) throw new Error('Run `npm run build:firefox` first.');
    const sites = await startChatSites({ tokenDelayMs: 5 });
    const firefox = await launchFirefox({ extensionDir, proxyTo: sites.port });
    try {
      await use(firefox);
    } finally {
      await firefox.close();
      await sites.close();
    }
  },
});
