/* A site that the person allows later, in a stock Firefox: watched once it is, no longer once it is not, and again. */
import { expect } from '@playwright/test';
import { conversations } from './chat-sites/conversations.ts';
import { test } from './firefox/firefox-test.ts';
import type { Firefox } from './firefox/launch-firefox.ts';

const ENTER = '\uE007';
const HELP = conversations.find(({ kind }) => kind === 'help')?.prompt ?? '';
const SITE = { id: 'zai', start: 'https://chat.z.ai/?gen=a', composer: '#chat-input', label: 'Z.ai' };
/** Longer than an answer needs to be written, to settle and to be counted. */
const ANSWERED_MS = 6_000;

const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

async function askThere(firefox: Firefox): Promise<void> {
  await firefox.goto(SITE.start);
  await firefox.waitFor('The start of the chat page', () => '__chat' in window);
  await pause(1_500);
  await firefox.click(SITE.composer);
  await firefox.type(SITE.composer, HELP + ENTER);
  await pause(ANSWERED_MS);
}

/** Answers counted on the site, as the log has them. */
async function counted(firefox: Firefox): Promise<number> {
  await firefox.goto(`${firefox.extensionUrl}report.html`);
  return firefox.evaluate(
    (site) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('refusal-log');
        opening.onerror = () => reject(new Error('no log'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('dailyCounts').objectStore('dailyCounts').getAll();
          all.onsuccess = () => {
            const rows = all.result as { site: string; helps: number }[];
            resolve(rows.filter((row) => row.site === site).reduce((sum, row) => sum + row.helps, 0));
            opening.result.close();
          };
        };
      }),
    SITE.id,
  );
}

async function press(firefox: Firefox, on: boolean): Promise<void> {
  await firefox.goto(`${firefox.extensionUrl}options.html`);
  const lever = await firefox.waitFor(
    'The switch',
    (label) => {
      const found = [
        ...document.querySelectorAll<HTMLElement>('.more-sites [role=switch], .more-sites input'),
      ].find((one) => one.closest('label, div')?.textContent?.startsWith(label));
      if (found) found.id = 'the-switch';
      return found ? '#the-switch' : '';
    },
    SITE.label,
  );
  await firefox.click(lever);
  await firefox.waitFor(
    'The switch to turn',
    (selector, on) => {
      const one = document.querySelector(selector) as HTMLInputElement;
      return (one.checked || one.getAttribute('aria-checked') === 'true') === on;
    },
    lever,
    on,
  );
}

test('in Firefox a site is watched once its switch is on, no longer once it is off, and again', async ({
  firefox,
}) => {
  test.setTimeout(120_000);
  await firefox.switchTo(await firefox.currentTab());
  await askThere(firefox);
  expect(await counted(firefox)).toBe(0);
  await press(firefox, true);
  await firefox.stopBackground();
  await askThere(firefox);
  expect(await counted(firefox)).toBe(1);
  await press(firefox, false);
  await askThere(firefox);
  expect(await counted(firefox)).toBe(1);
  await press(firefox, true);
  await askThere(firefox);
  expect(await counted(firefox)).toBe(2);
});
