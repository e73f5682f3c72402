/** From a noticed refusal to the person's answer in the log, and what the popup says where nothing can be noticed. */
import type { Settings } from '../utils/settings/settings.ts';
import { detect } from '../utils/detector/detect.ts';
import '../utils/detector/rules/registry.ts';
import { ASKS_FROM } from '../utils/detector/sensitivity.ts';
import { conversations, type Conversation } from './chat-sites/conversations.ts';
import { expectBadge, storedSettings, tabIdOf } from './fixtures/background.ts';
import type { ChromiumWithExtension } from './fixtures/chromium.ts';
import { countedAs, readLog } from './fixtures/read-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ChatPage, kindOf } from './pages/chat.page.ts';
import { PopupPage } from './pages/popup.page.ts';

const promptOf = (kind: string) => {
  const found = conversations.find((one) => one.kind === kind);
  if (!found) throw new Error(`no conversation of kind ${kind}`);
  return found.prompt;
};
const nothingElse = {
  reason: null,
  subtype: null,
  agreement: null,
  weighed: null,
  danger: null,
  testing: null,
  note: null,
};
const sites = [
  {
    name: 'ChatGPT, signed in',
    site: 'ChatGPT',
    temporary: '&temporary-chat=true',
    /** Enough of its hooks that no turn can be told any more. */
    hooks: ['data-testid', 'data-turn', 'data-message-author-role'],
  },
  { name: 'Claude, Rocksteady', site: 'Claude', temporary: '&incognito', hooks: ['data-perf-row'] },
];

/** Presses a switch on the options page and waits until that is stored. */
async function flipSwitch(chromium: ChromiumWithExtension, name: string, stored: Partial<Settings>) {
  const options = await chromium.openPage('options.html');
  await options.getByRole('switch', { name }).click();
  await expect.poll(() => storedSettings(chromium)).toMatchObject(stored);
  await options.close();
}

for (const { name, site, temporary, hooks } of sites) {
  const kind = kindOf(name);
  test.describe(name, () => {
    test('a refusal waits on the badge and is classified by five keys in under ten seconds', async ({
      chromium,
    }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      await chat.send(promptOf('hard-refusal'));
      await expectBadge(chromium, '1');

      const openedAt = Date.now();
      const popup = await PopupPage.open(chromium, chat);
      await expect(popup.marks.filter({ hasText: 'can’t help' })).toBeVisible();
      // No, and little else; there was a rule; the school's; it demands something wrong.
      await popup.press('1', '1', '3', '2', 'Enter');
      await popup.expectDone('Saved');
      const seconds = (Date.now() - openedAt) / 1000;
      console.log(`${name}: from opening the popup to "Saved" in ${seconds.toFixed(1)} s`);
      expect(seconds).toBeLessThan(10);

      await expectBadge(chromium, '');
      const { records } = await readLog(chromium);
      expect(records).toHaveLength(1);
      expect(records[0]).toMatchObject({ status: 'classified', draft: null, history: [] });
      expect(records[0]?.answer).toEqual({
        ...nothingElse,
        happened: 'hard_refusal',
        rule: 'yes',
        authorityGroup: 'school',
        authority: 'school',
        family: 'content_defeat',
      });
    });

    test('an answer that was missed can be flagged, with what was asked and answered', async ({
      chromium,
    }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      const prompt = promptOf('help');
      await chat.ask(prompt);
      const popup = await PopupPage.open(chromium, chat);
      await expect(popup.page.getByText('Nothing is waiting for you.')).toBeVisible();
      await popup.page.getByRole('button', { name: 'Flag the last answer' }).click();
      await expect(popup.form).toContainText('Asked because you flagged it.');
      await expectBadge(chromium, '1');
      await popup.press('Enter');
      await popup.expectDone('Saved');
      const log = await readLog(chromium);
      expect(log.records).toHaveLength(1);
      expect(log.records[0]).toMatchObject({ source: 'flagged', status: 'classified', text: { prompt } });
      expect(log.records[0]?.text.answer).toContain('A rusty chain can usually be saved');
      // The count stays what the detector saw: it is the measure the flag is held against.
      expect(countedAs(log)).toEqual({ helps: 1 });
    });

    test('what is watched is the person’s choice: a temporary chat only when allowed, a site only while it is on', async ({
      chromium,
    }) => {
      const chat = await ChatPage.open(chromium.context, kind, temporary);
      await chat.ask(promptOf('hard-refusal'));
      expect(await readLog(chromium)).toEqual({ records: [], counts: [] });
      const told = await PopupPage.open(chromium, chat);
      await expect(told.pageLine).toContainText('Temporary chat: not watched');
      await told.close();

      await flipSwitch(chromium, 'Watch temporary chats too', { temporaryChats: true });
      await chat.page.bringToFront();
      await chat.send(promptOf('chinese-refusal'));
      await expectBadge(chromium, '1');
      const allowed = await readLog(chromium);
      expect(allowed.records.map(({ text }) => text.prompt)).toEqual([promptOf('chinese-refusal')]);

      await flipSwitch(chromium, `Watch ${site}`, { notWatched: [site.toLowerCase()] });
      await chat.page.bringToFront();
      await chat.ask(promptOf('hard-refusal'));
      const off = await readLog(chromium);
      expect([off.records, off.counts]).toEqual([allowed.records, allowed.counts]);
      const popup = await PopupPage.open(chromium, chat);
      await expect(popup.page.locator('.page-state')).toHaveText(`${site} is switched off`);
    });

    test('a page whose hooks are gone is said to be unreadable, and nothing is guessed', async ({
      chromium,
    }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      const tab = await tabIdOf(chromium, chat.page);
      await chat.page.evaluate((names) => names.forEach((hook) => window.__chat.drift(hook)), hooks);
      await chat.send(promptOf('hard-refusal'));
      await expectBadge(chromium, '!', { tab, timeout: 15_000 });
      await expectBadge(chromium, '');
      const popup = await PopupPage.open(chromium, chat);
      await expect(popup.pageLine).toContainText('Can’t read this page');
      await popup.close();
      expect(await readLog(chromium)).toEqual({ records: [], counts: [] });

      await chat.page.bringToFront();
      await chat.reload();
      await chat.send(promptOf('hard-refusal'));
      await expectBadge(chromium, '1');
      await expectBadge(chromium, '1', { tab });
    });
  });
}

test('of several that wait each can be skipped, dismissed or saved, and the last action be undone', async ({
  chromium,
}) => {
  const chat = await ChatPage.open(chromium.context, kindOf('ChatGPT, signed in'));
  await chat.send(promptOf('hard-refusal'));
  await expectBadge(chromium, '1');
  await chat.send(promptOf('chinese-refusal'));
  await expectBadge(chromium, '2');
  const stored = async () =>
    Object.fromEntries((await readLog(chromium)).records.map(({ text, status }) => [text.prompt, status]));
  const [shed, letter] = [promptOf('hard-refusal'), promptOf('chinese-refusal')];

  const popup = await PopupPage.open(chromium, chat);
  await expect(popup.form).toContainText('1 of 2 waiting');
  await expect(popup.form).toContainText('很抱歉');
  await popup.press('s');
  await expect(popup.form).toContainText('I’m sorry');

  await popup.press('n');
  await popup.expectDone('Noted: not a refusal');
  await expectBadge(chromium, '1');
  expect(await stored()).toEqual({ [shed]: 'dismissed', [letter]: 'pending' });
  await popup.press('u');
  await popup.expectDone('Undone');
  await expectBadge(chromium, '2');
  await expect(popup.form).toContainText('I’m sorry');

  // One click is enough.
  await popup.page.getByRole('button', { name: 'Save' }).click();
  await popup.expectDone('Saved');
  await expectBadge(chromium, '1');
  expect(await stored()).toEqual({ [shed]: 'classified', [letter]: 'pending' });
  await popup.page.getByRole('button', { name: 'Undo' }).click();
  await popup.expectDone('Undone');
  await expectBadge(chromium, '2');
  expect(await stored()).toEqual({ [shed]: 'pending', [letter]: 'pending' });
});

test('what was begun is there when the popup is opened again, and the note saves with Ctrl and Enter', async ({
  chromium,
}) => {
  const chat = await ChatPage.open(chromium.context, kindOf('Claude, Rocksteady'));
  await chat.send(promptOf('hard-refusal'));
  await expectBadge(chromium, '1');
  const first = await PopupPage.open(chromium, chat);
  await first.press('2', '1');
  await first.form.getByLabel('Anything to add?').pressSequentially('my own shed');
  await first.page.waitForTimeout(100);
  await first.close();

  const second = await PopupPage.open(chromium, chat);
  await expect(second.chosen('What happened?')).toHaveAccessibleName(/talked around/);
  await expect(second.chosen('Was there a rule')).toHaveAccessibleName('Yes');
  const note = second.form.getByLabel('Anything to add?');
  await expect(note).toHaveValue('my own shed');
  await note.focus();
  // Numbers, letters and Enter are words here, not keys of the form.
  await second.page.keyboard.press('End');
  await second.page.keyboard.type(' 1n');
  await second.press('Enter');
  await second.page.keyboard.type('s');
  await second.press('Control+Enter');
  await second.expectDone('Saved');
  const { records } = await readLog(chromium);
  expect(records[0]?.answer).toMatchObject({
    happened: 'deflects',
    rule: 'yes',
    family: null,
    note: 'my own shed 1n\ns',
  });
});

test('how readily it asks is the person’s choice: of what is not asked about no text is kept, and the count is the same', async ({
  chromium,
}) => {
  const [likely, doubtful] = (['likely-deflection', 'doubtful'] as const).map((kind) =>
    conversations.find((one) => one.kind === kind)!,
  ) as [Conversation, Conversation];
  const scores = [likely, doubtful].map(({ response, prompt }) => detect(response, prompt).score);
  expect(scores[0], 'asked about normally, not rarely').toBeGreaterThanOrEqual(ASKS_FROM.normal);
  expect(scores[0]).toBeLessThan(ASKS_FROM.rarely);
  expect(scores[1], 'asked about only often').toBeGreaterThanOrEqual(ASKS_FROM.often);
  expect(scores[1]).toBeLessThan(ASKS_FROM.normal);

  const options = await chromium.openPage('options.html');
  const choose = async (name: RegExp, sensitivity: Settings['sensitivity']) => {
    await options.bringToFront();
    await options.getByRole('radio', { name }).check();
    await expect.poll(() => storedSettings(chromium)).toMatchObject({ sensitivity });
    await chat.page.bringToFront();
  };
  const chat = await ChatPage.open(chromium.context, kindOf('ChatGPT, signed in'));
  await chat.ask(doubtful.prompt);
  await choose(/^Ask rarely/, 'rarely');
  await chat.ask(likely.prompt);
  const quiet = await readLog(chromium);
  expect(quiet.records).toEqual([]);
  expect(countedAs(quiet)).toEqual({ helps: 1, deflects: 1 });

  await choose(/^Ask often/, 'often');
  await chat.send(doubtful.prompt);
  await expectBadge(chromium, '1');
  const log = await readLog(chromium);
  expect(log.records).toMatchObject([
    { source: 'detected', status: 'pending', detection: { verdict: 'helps', sensitivity: 'often' } },
  ]);
  expect(countedAs(log)).toEqual({ helps: 2, deflects: 1 });
  const popup = await PopupPage.open(chromium, chat);
  await expect(popup.form).toContainText('It may have refused.');
  await expect(popup.chosen('What happened?')).toHaveAccessibleName(/talked around/);
});

test('an answer in a language without rules is counted as unsure, and logged only when it is flagged', async ({
  chromium,
}) => {
  const chat = await ChatPage.open(chromium.context, kindOf('Claude, Rocksteady'));
  await chat.ask(promptOf('finnish-refusal'));
  await chat.expectChip(false);
  const log = await readLog(chromium);
  expect(log.records).toEqual([]);
  expect(countedAs(log)).toEqual({ unsure: 1 });

  const popup = await PopupPage.open(chromium, chat);
  await expect(popup.page.getByText('1 in a language it can’t read yet')).toBeVisible();
  await popup.page.getByRole('button', { name: 'Flag the last answer' }).click();
  await expect(popup.form).toContainText('Valitettavasti');
  const flagged = await readLog(chromium);
  expect(flagged.records).toMatchObject([
    { source: 'flagged', detection: { verdict: 'unsure', language: 'fi', sensitivity: 'normal' } },
  ]);
  expect(countedAs(flagged)).toEqual({ unsure: 1 });
});

test('while a diary is kept a request that was helped is logged too, and classified as help with a rule', async ({
  chromium,
}) => {
  await flipSwitch(chromium, 'Keep a diary of requests about a rule', { diary: true });
  const chat = await ChatPage.open(chromium.context, kindOf('ChatGPT, signed in'));
  await chat.ask(promptOf('help'));
  const popup = await PopupPage.open(chromium, chat);
  await popup.page.getByRole('button', { name: 'Log this request' }).click();
  await expect(popup.form).toContainText('You logged this request in your diary.');
  await expect(popup.chosen('What happened?')).toHaveAccessibleName(/^It helped\b/);
  await expect(popup.chosen('Was there a rule')).toHaveAccessibleName('Yes');
  await expect(popup.form.getByRole('button', { name: 'Not about a rule' })).toBeVisible();
  // It helped; there was a rule; the landlord's; it is a fair one.
  await popup.press('4', '1', '4', '5', 'Enter');
  await popup.expectDone('Saved');
  const log = await readLog(chromium);
  expect(log.records).toMatchObject([
    { source: 'diary', diary: true, status: 'classified', detection: { verdict: 'helps' } },
  ]);
  expect(log.records[0]?.answer).toMatchObject({
    happened: 'helps',
    rule: 'yes',
    authorityGroup: 'home',
    family: 'control',
  });
  expect(countedAs(log)).toEqual({ helps: 1 });
});

test('on any other page the popup says which sites can be watched', async ({ chromium }) => {
  const popup = await PopupPage.open(chromium);
  await expect(popup.pageLine).toContainText('Not a chat page we know');
  for (const site of ['ChatGPT', 'Claude', 'DeepSeek', 'Open WebUI'])
    await expect(popup.pageLine).toContainText(site);
});
