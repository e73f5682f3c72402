/* Taking part in a study in a stock Firefox: its own question about data comes with the yes, and is asked again before every send. */
import { expect } from '@playwright/test';
import type { RefusalRecord } from '../contract/refusal-record.ts';
import en from '../locales/en.json' with { type: 'json' };
import { anAnswer } from '../test/factories.ts';
import { startCollector } from './fixtures/collector.ts';
import { longDeflection } from './fixtures/sample-log.ts';
import { test } from './firefox/firefox-test.ts';
import type { Firefox } from './firefox/launch-firefox.ts';

type Browser = {
  runtime: { sendMessage: (said: object) => Promise<unknown> };
  permissions: {
    getAll: () => Promise<{ data_collection: string[] }>;
    remove: (taken: { data_collection: string[] }) => Promise<boolean>;
  };
};

async function seen(firefox: Firefox, text: string): Promise<void> {
  await firefox.waitFor(text, (words) => document.body.textContent?.includes(words), text);
}

/** A refusal that was just seen, logged and answered as the popup would. */
async function classifyOne(firefox: Firefox, id: string): Promise<void> {
  const record: RefusalRecord = {
    ...longDeflection,
    id,
    turnKey: `chatgpt:${id}`,
    status: 'pending',
    answer: null,
    answeredAt: null,
    seenAt: new Date().toISOString(),
  };
  const reply: unknown = await firefox.evaluate(
    async (record, answer) => {
      const { browser } = globalThis as unknown as { browser: Browser };
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('refusal-log');
        opening.onerror = () => reject(new Error('no log'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          writing.objectStore('records').put(record);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
      return browser.runtime.sendMessage({
        name: 'classify',
        payload: { id: (record as { id: string }).id, answer },
      }) as never;
    },
    record as never,
    anAnswer({ happened: 'deflects' }) as never,
  );
  expect(reply).toEqual({ ok: true, value: null });
}

const allowed = (firefox: Firefox) =>
  firefox.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: Browser };
    return (await browser.permissions.getAll()).data_collection.filter((kind) => kind !== 'none').sort();
  });

test('in Firefox a study gets what was allowed in the click that joined, and nothing once that is taken back', async ({
  firefox,
}) => {
  test.setTimeout(120_000);
  const collector = await startCollector({ limits: { reportsPerDay: 50, holdHours: 0 } });
  try {
    await firefox.switchTo(await firefox.currentTab());
    await firefox.goto(`${firefox.extensionUrl}studies.html`);
    expect(await allowed(firefox)).toEqual([]);
    await firefox.waitFor('The place for a link', () => document.querySelector('.link-form input') !== null);
    await firefox.type('.link-form input', await collector.invite());
    await firefox.click('.link-form button');
    await firefox.waitFor('The invitation', () => document.querySelector('.invitation'));
    await firefox.click('.consent label:nth-of-type(1) input');
    await firefox.click('.consent label:nth-of-type(2) input');
    await firefox.click('.invitation button.primary');
    await seen(firefox, en.studies.state.active);
    expect(await allowed(firefox)).toEqual(['browsingActivity', 'websiteActivity', 'websiteContent']);
    await expect.poll(async () => (await collector.opened('consent')).length).toBe(1);

    await firefox.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: Browser };
      await browser.permissions.remove({ data_collection: ['websiteContent'] });
    });
    await classifyOne(firefox, 'first');
    const before = collector.asked.filter(({ method }) => method !== 'GET').length;
    await firefox.waitFor('The report', () => document.querySelector('.waiting summary') !== null);
    await firefox.click('.waiting summary');
    await firefox.click('.review button.primary');
    await seen(firefox, en.studies.parked.permission);
    await firefox.stopBackground();
    expect(collector.asked.filter(({ method }) => method !== 'GET')).toHaveLength(before);

    await firefox.click('.told button.primary');
    await expect.poll(async () => (await collector.opened('report')).length, { timeout: 20_000 }).toBe(1);
  } finally {
    await collector.close();
  }
});
