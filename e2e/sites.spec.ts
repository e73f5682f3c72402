/* Each site on its imitated page, allowed as a person allows it: what is noticed there, and what is not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { originsOf } from '../utils/sites/allowed-pages.ts';
import { siteById } from '../utils/sites/registry.ts';
import type { Site } from '../utils/sites/site.ts';
import { conversations } from './chat-sites/conversations.ts';
import { hostsOf } from './chat-sites/hosts.ts';
import { looks } from './chat-sites/pages/registry.ts';
import { allow, answerYes } from './fixtures/allow.ts';
import { hostsAt } from './fixtures/chat-hosts.ts';
import { launchChromium, type ChromiumWithExtension } from './fixtures/chromium.ts';
import { countedAs, readEverything } from './fixtures/read-log.ts';
import { expect, test as base } from './fixtures/test.ts';
import { ChatPage, type ChatKind } from './pages/chat.page.ts';
import { kindOfLook } from './pages/kind-of-look.ts';
import type { DailyCount } from '../contract/daily-count.ts';
import type { RefusalRecord } from '../contract/refusal-record.ts';
import type { SiteLook } from './chat-sites/client/site-look.ts';

/** One browser for all sites of a worker; each test reads what its own site has left in the log. */
const test = base.extend<object, { everywhere: ChromiumWithExtension }>({
  everywhere: [
    async ({ extensionDir, chatSites }, use) => {
      const chromium = await launchChromium({ extensionDir, hosts: hostsAt(chatSites.port) });
      await allow(
        chromium,
        looks
          .map(({ site }) => siteById(site) as Site)
          .flatMap((site) => hostsOf(site).map((host) => `https://${host}/*`)),
      );
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
});

const conversation = (kind: string) => {
  const found = conversations.find((one) => one.kind === kind);
  if (!found) throw new Error(`no conversation of kind ${kind}`);
  return found;
};

/** What the log has of a site: its records by adapter, and how its answers were counted. */
async function logOf(chromium: ChromiumWithExtension, site: string) {
  const { records = [], dailyCounts = [] } = await readEverything(chromium);
  const counts = (dailyCounts as DailyCount[]).filter((row) => row.site === site);
  return {
    records: (records as RefusalRecord[]).filter((one) => one.site === site),
    counted: countedAs({ records: [], counts }),
  };
}

const asked = looks.filter((look) => siteById(look.site)?.access === 'asked');
const groups = Array.from({ length: Math.ceil(asked.length / 4) }, (_, at) =>
  asked.slice(at * 4, at * 4 + 4),
);

async function visit(chromium: ChromiumWithExtension, kind: ChatKind): Promise<void> {
  const chat = await ChatPage.open(chromium.context, kind);
  // A front end that people host themselves is looked for once a second.
  await chat.page.waitForTimeout(1_200);
  await chat.ask(conversation('reasoning').prompt);
  await chat.ask(conversation('hard-refusal').prompt);
  await expect.soft(chat.chip, `${kind.name}: the chip`).toHaveCount(1);
  await chat.page.evaluate(() => window.__chat.openHistory(0));
  await chat.settled();
  await expect.soft(chat.chip, `${kind.name}: the chip in another chat`).toHaveCount(0);
  await chat.page.close();
}

for (const group of groups) {
  const kinds = group.map(kindOfLook);
  test(`a refusal is noticed with its words, and neither reasoning nor history is: ${kinds.map(({ name }) => name).join('; ')}`, async ({
    everywhere,
  }) => {
    test.setTimeout(120_000);
    await Promise.all(kinds.map((kind) => visit(everywhere, kind)));
    const { prompt, response } = conversation('hard-refusal');
    for (const { site, generation } of group) {
      const { records } = await logOf(everywhere, site);
      const its = records.filter(({ adapter }) => adapter === generation);
      const [record] = its;
      expect.soft(its, `${site} ${generation}: its records`).toHaveLength(1);
      expect
        .soft(record, `${site} ${generation}`)
        .toMatchObject({ status: 'pending', kind: 'model_text', source: 'detected' });
      expect.soft(record?.text.prompt, `${site} ${generation}: the question`).toBe(prompt);
      expect
        .soft(record?.text.answer?.replace(/\s+/g, ' '), `${site} ${generation}: the answer`)
        .toBe(response.replace(/\s+/g, ' '));
    }
    for (const site of new Set(group.map((look) => look.site))) {
      const { records, counted } = await logOf(everywhere, site);
      expect.soft(counted, site).toEqual({ helps: records.length, hard_refusal: records.length });
    }
  });
}

base('a site is watched once its switch is on, no longer once it is off, and again', async ({ chromium }) => {
  base.setTimeout(90_000);
  const site = siteById('zai') as Site;
  const look = looks.find((one) => one.site === 'zai') as SiteLook;
  const chat = await ChatPage.open(chromium.context, kindOfLook(look));
  const counts = async () => (await logOf(chromium, 'zai')).counted;
  await chat.ask(conversation('help').prompt);
  expect(await counts()).toEqual({});

  await answerYes(chromium, originsOf(site));
  const options = await chromium.openPage('options.html');
  const lever = options.getByRole('switch', { name: /^Z\.ai/ });
  await lever.click();
  await expect(lever).toBeChecked();
  // The tab was open before; what is in it is history.
  await chat.page.bringToFront();
  await chat.page.waitForTimeout(700);
  await chat.ask(conversation('help').prompt);
  expect(await counts()).toEqual({ helps: 1 });

  await lever.click();
  await expect(lever).not.toBeChecked();
  await chat.page.bringToFront();
  await chat.ask(conversation('help').prompt);
  expect(await counts()).toEqual({ helps: 1 });
  await chat.reload();
  await chat.ask(conversation('help').prompt);
  expect(await counts()).toEqual({ helps: 1 });

  await lever.click();
  await expect(lever).toBeChecked();
  await chat.reload();
  await chat.ask(conversation('help').prompt);
  expect(await counts()).toEqual({ helps: 2 });

  await chromium.reloadExtension();
  // Registered anew while the worker starts.
  await chat.page.waitForTimeout(1_500);
  await chat.reload();
  await chat.ask(conversation('help').prompt);
  expect(await counts()).toEqual({ helps: 3 });
});

base(
  'a site that was allowed is still watched after the browser was closed',
  async ({ extensionDir, chatSites }) => {
    base.setTimeout(60_000);
    const look = looks.find((one) => one.site === 'zai') as SiteLook;
    const userDataDir = mkdtempSync(join(tmpdir(), 'refusal-auditor-restart-'));
    const hosts = hostsAt(chatSites.port);
    const start = () => launchChromium({ extensionDir, hosts, userDataDir, keepsGrants: true });
    try {
      const first = await start();
      await allow(first, originsOf(siteById('zai') as Site));
      await first.close();
      const second = await start();
      const chat = await ChatPage.open(second.context, kindOfLook(look));
      await chat.ask(conversation('help').prompt);
      expect((await logOf(second, 'zai')).counted).toEqual({ helps: 1 });
      await second.close();
    } finally {
      rmSync(userDataDir, { recursive: true, force: true });
    }
  },
);
