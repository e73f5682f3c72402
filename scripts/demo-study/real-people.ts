/** Two people with real browsers: one is refused, looks at the report, sends it and stays; the other sends and leaves again. */
import { join } from 'node:path';
import { conversations } from '../../e2e/chat-sites/conversations.ts';
import type { ChatSites } from '../../e2e/chat-sites/server.ts';
import { hostsAt } from '../../e2e/fixtures/chat-hosts.ts';
import { launchChromium } from '../../e2e/fixtures/chromium.ts';
import { launchFirefox, type Firefox } from '../../e2e/firefox/launch-firefox.ts';
import { ChatPage, kindOf } from '../../e2e/pages/chat.page.ts';
import { StudiesPage } from '../../e2e/pages/studies.page.ts';
import en from '../../locales/en.json' with { type: 'json' };

const refusal = conversations.find(({ kind }) => kind === 'hard-refusal')?.prompt ?? '';
const words = en.studies;

interface Person {
  extensionDir: string;
  sites: ChatSites;
  link: string;
  /** Folder for pictures. */
  out: string;
}

export async function staysInChromium({ extensionDir, sites, link, out }: Person): Promise<void> {
  const chromium = await launchChromium({
    extensionDir,
    hosts: hostsAt(sites.port),
    viewport: { width: 1000, height: 900 },
  });
  try {
    const studies = await StudiesPage.open(chromium);
    await studies.look(link);
    await studies.page.locator('.invitation').waitFor();
    await studies.page.screenshot({ path: join(out, '1-invitation.png'), fullPage: true });
    await studies.agree();
    await studies.page.locator('.study-state.active').waitFor();
    const chat = await ChatPage.open(chromium.context, kindOf('ChatGPT, signed in'));
    await chat.ask(refusal);
    const popup = await chromium.openPage('popup.html');
    await popup.locator('form').waitFor();
    await popup.keyboard.press('1');
    await popup.keyboard.press('Enter');
    await studies.page.bringToFront();
    const message = await studies.openWaiting();
    await studies.page.screenshot({ path: join(out, '2-review.png'), fullPage: true });
    await message.getByRole('button', { name: words.review.now }).click();
    await studies.page.locator('.completion').waitFor();
    await studies.page.screenshot({ path: join(out, '3-sent.png'), fullPage: true });
  } finally {
    await chromium.close();
  }
}

const ENTER = '\uE007';

export async function leavesFirefox({ extensionDir, sites, link }: Person): Promise<void> {
  const firefox = await launchFirefox({ extensionDir, proxyTo: sites.port });
  try {
    await firefox.switchTo(await firefox.currentTab());
    await firefox.goto(`${firefox.extensionUrl}studies.html`);
    await firefox.waitFor('The place for a link', () => document.querySelector('.link-form input') !== null);
    await firefox.type('.link-form input', link);
    await firefox.click('.link-form button');
    await firefox.waitFor('The invitation', () => document.querySelector('.invitation') !== null);
    await firefox.click('.consent label:nth-of-type(1) input');
    await firefox.click('.consent label:nth-of-type(2) input');
    await firefox.click('.invitation button.primary');
    await firefox.waitFor('Taking part', () => document.querySelector('.study-state.active') !== null);
    await beRefused(firefox);
    await firefox.goto(`${firefox.extensionUrl}studies.html`);
    await firefox.waitFor('The report', () => document.querySelector('.waiting summary') !== null);
    await firefox.click('.waiting summary');
    await firefox.click('.review button.primary');
    await firefox.waitFor('The completion code', () => document.querySelector('.completion') !== null);
    await firefox.click('.study button.danger');
    await firefox.click('dialog .choice:nth-of-type(2) input');
    await firefox.click('dialog button.danger');
    await firefox.waitFor('Having left', () => document.querySelector('.study-state.left') !== null);
  } finally {
    await firefox.close();
  }
}

async function beRefused(firefox: Firefox): Promise<void> {
  await firefox.goto('https://chatgpt.com/?gen=a');
  await firefox.waitFor('The start of the chat page', () => '__chat' in window);
  // The content script starts once the page is idle; after that an answer is written and settles.
  await new Promise((go) => setTimeout(go, 1_500));
  await firefox.click('#prompt-textarea');
  await firefox.type('#prompt-textarea', refusal + ENTER);
  await new Promise((go) => setTimeout(go, 6_000));
  await firefox.goto(`${firefox.extensionUrl}popup.html`);
  await firefox.waitFor('The question', () => document.querySelector('form .choice input') !== null);
  await firefox.click('form .choice input');
  await firefox.click('form button[type=submit]');
  await firefox.waitFor('The answer to be kept', () => document.querySelector('form') === null);
}
