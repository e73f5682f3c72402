/** Taking part in a study in a real browser, against a real collector: from the link to leaving, with all that is asked of it. */
import type { RefusalRecord } from '../contract/refusal-record.ts';
import { canonicalText } from '../protocol/canonical.ts';
import en from '../locales/en.json' with { type: 'json' };
import { anAnswer } from '../test/factories.ts';
import { seedLog, storeSettings, tabIdOf } from './fixtures/background.ts';
import type { ChromiumWithExtension } from './fixtures/chromium.ts';
import { startCollector, type RunningCollector } from './fixtures/collector.ts';
import { lookAt, WINDOW } from './fixtures/look-at.ts';
import { longDeflection } from './fixtures/sample-log.ts';
import { expect, test as base } from './fixtures/test.ts';
import { StudiesPage } from './pages/studies.page.ts';

const test = base.extend<{ collector: RunningCollector }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  collector: async ({}, use) => {
    const collector = await startCollector({
      collect: {
        sites: [],
        fields: ['day', 'site', 'happened', 'rule', 'family', 'prompt'],
        text: 'excerpt',
        excerptMax: 280,
        counters: true,
      },
      consent: {
        texts: { en: '' },
        items: [
          { id: 'participate', required: true },
          { id: 'excerpts', required: false },
        ],
      },
      completion: { reports: 1, code: 'RULES-2026' },
    });
    await use(collector);
    await collector.close();
  },
});
const words = en.studies;

/** A refusal that was just seen, put into the log. */
async function seeOne(chromium: ChromiumWithExtension, part: Partial<RefusalRecord> = {}): Promise<string> {
  const record = {
    ...longDeflection,
    ...part,
    status: 'pending' as const,
    answer: null,
    answeredAt: null,
    seenAt: new Date().toISOString(),
  };
  await seedLog(chromium, { records: [record] });
  return record.id;
}

/** Answered as the popup would. */
async function classify(chromium: ChromiumWithExtension, id: string): Promise<void> {
  const page = await chromium.openPage('welcome.html');
  const reply = await page.evaluate(
    (payload) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage: (said: object) => Promise<unknown> } };
      };
      return chrome.runtime.sendMessage({ name: 'classify', payload });
    },
    { id, answer: anAnswer({ happened: 'deflects', rule: 'yes', family: 'control' }) },
  );
  expect(reply).toEqual({ ok: true, value: null });
  await page.close();
}

const classifyOne = async (chromium: ChromiumWithExtension, part: Partial<RefusalRecord> = {}) =>
  classify(chromium, await seeOne(chromium, part));

const textOf = (prompt: string) => ({ ...longDeflection.text, kept: 'full' as const, prompt });

test('nothing is asked of anybody before a link is looked at, and nothing but the study before somebody agrees', async ({
  chromium,
  collector,
}) => {
  const elsewhere: string[] = [];
  chromium.context.on('request', (request) => {
    if (/^https?:/.test(request.url())) elsewhere.push(new URL(request.url()).origin);
  });
  await classifyOne(chromium);
  const studies = await StudiesPage.open(chromium);
  await expect(studies.page.getByText(words.none)).toBeVisible();
  expect(collector.asked).toEqual([]);
  await studies.look(await collector.invite());
  await expect(studies.page.getByRole('heading', { name: 'Rules people meet' })).toBeVisible();
  for (const tick of await studies.page.getByRole('checkbox').all()) await expect(tick).not.toBeChecked();
  await expect(studies.page.locator('.example pre')).toContainText('"happened": "deflects"');
  await studies.page.getByRole('button', { name: words.invited.decline }).click();
  await expect(studies.page.getByText(words.invited.declined)).toBeVisible();
  expect(collector.asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
  expect(elsewhere.filter((origin) => origin !== collector.origin)).toEqual([]);
});

test('from the link to the receipt: reviewed, changed, sent letter by letter as shown, then taken back', async ({
  chromium,
  collector,
}) => {
  const studies = await StudiesPage.open(chromium);
  await studies.join(await collector.invite(), [words.invited.item.excerpts]);
  await expect(studies.page.getByText(words.done.joined)).toBeVisible();
  await classifyOne(chromium, { text: textOf('Write to jan@example.org about my parking fine.') });
  const message = await studies.openWaiting();
  await expect(message.locator('.words mark')).toHaveText('jan@example.org');
  await message.getByRole('button', { name: words.review.takeOut }).click();
  await expect(message.locator('.words')).toHaveText('Write to […] about my parking fine.');
  await message.getByRole('button', { name: `${words.review.leaveOut}: ${words.field.family}` }).click();
  await expect(message.getByText(`Left out: ${words.field.family}`)).toBeVisible();
  const shown = await message.locator('.bytes').textContent();
  await message.getByRole('button', { name: words.review.now }).click();
  await expect(studies.page.getByText('RULES-2026')).toBeVisible();
  const [payload] = await collector.opened('report');
  const { data, day, removed } = payload ?? {};
  expect(canonicalText({ data, day, removed })).toBe(shown);
  expect(removed).toEqual({ fields: ['family'], spans: 1 });
  await studies.page.getByText(`${words.sent} (2)`).click();
  await studies.page.getByRole('button', { name: words.takeBack }).click();
  await expect.poll(() => collector.opened('report')).toEqual([]);
  expect(await collector.opened('consent')).toHaveLength(1);
});

test('somebody leaves and has everything removed; a restart of the browser’s worker changes nothing', async ({
  chromium,
  collector,
}) => {
  const studies = await StudiesPage.open(chromium);
  await studies.join(await collector.invite());
  await classifyOne(chromium);
  const message = await studies.openWaiting();
  await message.getByRole('button', { name: words.review.now }).click();
  await expect.poll(async () => (await collector.opened('report')).length).toBe(1);
  const another = await seeOne(chromium, { id: 'another', turnKey: 'chatgpt:another' });
  await chromium.killWorker();
  await classify(chromium, another);
  await expect(studies.page.locator('.waiting .messages > li')).toHaveCount(1);
  await studies.leave('erase');
  await expect(studies.page.getByText(words.state.left_erase)).toBeVisible();
  expect(await collector.opened('report')).toEqual([]);
  expect(await collector.opened('consent')).toEqual([]);
  const before = collector.asked.length;
  await classify(chromium, another);
  expect(collector.asked).toHaveLength(before);
});

test('the popup finds the study that a join page invites to, and says when one waits for its person', async ({
  chromium,
  collector,
}) => {
  const page = await chromium.context.newPage();
  await page.goto(await collector.invite());
  await page.bringToFront();
  await chromium.pressAction(page);
  const tab = await tabIdOf(chromium, page);
  const popup = await chromium.openPage(`popup.html?tab=${tab}`);
  const opened = chromium.context.waitForEvent('page', {
    predicate: (one) => one.url().includes('studies.html'),
  });
  await popup.getByRole('button', { name: en.page.lookAtStudy }).click();
  const studies = await StudiesPage.on(await opened);
  await expect(studies.page.getByRole('heading', { name: 'Rules people meet' })).toBeVisible();
  expect(studies.page.url()).not.toContain('code');
  await studies.agree();
  await expect(studies.page.locator('.study-state.active')).toBeVisible();
  await collector.publish({
    collect: { ...collector.study.manifest.collect, fields: ['day', 'model'] },
    changeNote: { en: 'The model, too.' },
  });
  await studies.page.getByRole('button', { name: words.refresh }).click();
  await expect(popup.getByText(words.parked.consent)).toBeVisible();
  await studies.page.getByRole('button', { name: words.readChange }).click();
  await expect(studies.page.getByText('The model, too.')).toBeVisible();
  await studies.agree([], words.invited.joinAgain);
  await expect(studies.page.getByText(words.done.agreed)).toBeVisible();
  await expect(popup.getByText(words.parked.consent)).toBeHidden();
  await expect.poll(async () => (await collector.opened('consent')).length).toBe(2);
});

test('a link whose key is another’s is refused in plain words', async ({ chromium, collector }) => {
  const studies = await StudiesPage.open(chromium);
  const link = await collector.invite();
  await studies.look(link.replace(/#k=[^&]+/, `#k=${'A'.repeat(43)}`));
  await expect(studies.page.getByRole('alert')).toHaveText(words.problem.other_key);
  await studies.look('not a link');
  await expect(studies.page.getByRole('alert')).toHaveText(words.problem.not_found);
});

test.describe('how it looks', () => {
  test.describe.configure({ timeout: 180_000 });

  test('with nothing, and with an invitation', async ({ chromium, collector }) => {
    await lookAt(chromium, 'studies.html', 'studies-none', {
      size: WINDOW,
      ready: '.nothing-yet',
      whole: true,
    });
    await classifyOne(chromium, { text: textOf('How do I get out of the pigeon fine?') });
    const link = await collector.invite();
    await lookAt(
      chromium,
      `studies.html#join=${encodeURIComponent(link)}` as 'studies.html',
      'studies-invitation',
      {
        size: WINDOW,
        ready: '.invitation',
        whole: true,
      },
    );
  });

  test('with a report to review, and left', async ({ chromium, collector }) => {
    const studies = await StudiesPage.open(chromium);
    await studies.join(await collector.invite(), [words.invited.item.excerpts]);
    await classifyOne(chromium, {
      text: textOf('Write to jan@example.org or +31 6 1234 5678 about my parking fine.'),
    });
    await lookAt(chromium, 'studies.html', 'studies-review', {
      size: WINDOW,
      ready: '.review',
      whole: true,
      prepare: async (page) => {
        for (const closed of [
          '.waiting summary',
          '.recovery summary',
          '.study > details:last-of-type summary',
        ])
          await page.locator(closed).first().click();
      },
    });
    await storeSettings(chromium, { language: 'en' });
    await studies.leave('erase');
    await lookAt(chromium, 'studies.html', 'studies-left', {
      size: WINDOW,
      ready: '.study-state.left',
      whole: true,
    });
  });

  test('changed in what it asks, and about to be left', async ({ chromium, collector }) => {
    const studies = await StudiesPage.open(chromium);
    await studies.join(await collector.invite());
    const { collect } = collector.study.manifest;
    const changeNote = { en: 'We would like to know the model, too.' };
    await collector.publish({ collect: { ...collect, fields: [...collect.fields, 'model'] }, changeNote });
    await studies.page.getByRole('button', { name: words.refresh }).click();
    await studies.page.getByText(words.parked.consent).waitFor();
    const page = async (name: string, ready: string, button: string) =>
      lookAt(chromium, 'studies.html', name, {
        size: WINDOW,
        ready,
        whole: true,
        prepare: async (opened) => {
          await storeSettings(chromium, { language: 'en' });
          await opened.getByRole('button', { name: button }).click();
        },
      });
    await page('studies-changed', '.invitation', words.readChange);
    await page('studies-leave', 'dialog', words.leave.button);
  });
});
