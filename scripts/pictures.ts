/** `npm run pictures`: makes the pictures of the README, from the built extension, on the local chat and on a made log. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { conversations } from '../e2e/chat-sites/conversations.ts';
import { startChatSites } from '../e2e/chat-sites/server.ts';
import { storeSettings, tabIdOf } from '../e2e/fixtures/background.ts';
import { seedBigLog } from '../e2e/fixtures/big-log.ts';
import { hostsAt } from '../e2e/fixtures/chat-hosts.ts';
import { launchChromium } from '../e2e/fixtures/chromium.ts';
import { ChatPage, chatKinds, type ChatKind } from '../e2e/pages/chat.page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/pictures`;
mkdirSync(folder, { recursive: true });

const sites = await startChatSites({ tokenDelayMs: 2, thinkingMs: 100 });
const chromium = await launchChromium({
  extensionDir: `${root}.output/chrome-mv3`,
  hosts: hostsAt(sites.port),
  viewport: { width: 900, height: 620 },
});
try {
  const chat = await ChatPage.open(chromium.context, chatKinds[0] as ChatKind);
  await chat.ask(conversations.find(({ kind }) => kind === 'deflect-lecture')?.prompt ?? '');
  await chat.page.screenshot({ path: `${folder}/chat.png` });
  const popup = await chromium.openPage(`popup.html?tab=${await tabIdOf(chromium, chat.page)}`);
  await popup.setViewportSize({ width: 380, height: 620 });
  await popup.locator('form').waitFor();
  await popup.screenshot({ path: `${folder}/popup.png` });
  await storeSettings(chromium, { remindBackup: false });
  await seedBigLog(chromium, 300);
  const report = await chromium.openPage('report.html');
  await report.setViewportSize({ width: 1100, height: 930 });
  await report.locator('.figure-drawing').first().waitFor();
  await report.screenshot({ path: `${folder}/report.png` });
} finally {
  await chromium.close();
  await sites.close();
}
