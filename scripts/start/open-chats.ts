/** Opens a window on all four local chats and leaves it to the person; ends when the window is closed. */
import type { ChatSites } from '../../e2e/chat-sites/server.ts';
import { launchChromium } from '../../e2e/fixtures/chromium.ts';
import { hostsAt } from '../../e2e/fixtures/chat-hosts.ts';

const CHATS = [
  'https://claude.ai/new?gen=b',
  'https://claude.ai/new?gen=a',
  'https://chatgpt.com/?gen=b',
  'https://chatgpt.com/?gen=a',
];

export async function openChats({
  extensionDir,
  sites,
}: {
  extensionDir: string;
  sites: ChatSites;
}): Promise<number> {
  const chromium = await launchChromium({
    extensionDir,
    hosts: hostsAt(sites.port),
    headless: false,
    viewport: null,
    keepWelcome: true,
  });
  for (const address of CHATS) await (await chromium.context.newPage()).goto(address);
  console.log(`A window is open on a local chat at chatgpt.com and claude.ai (two generations of each).
Ask for something you were refused before, for instance: "Write a letter to my father telling him I will not come to the wedding."
A small question appears beside a refused answer; the toolbar button shows how many wait.
Close the window to end.`);
  await new Promise<void>((closed) => {
    chromium.context.once('close', () => closed());
    process.once('SIGINT', () => closed());
  });
  await chromium.close().catch(() => undefined);
  return 0;
}
