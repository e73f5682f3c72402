/* What the site does besides the model's words: each kind, on the pages that show it. */
import { conversations } from './chat-sites/conversations.ts';
import { countedAs, readLog } from './fixtures/read-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ChatPage, chatKinds, SETTLED_MS, type ChatKind } from './pages/chat.page.ts';
import type { NoticeKind } from '../utils/sites/site.ts';

const HELP = conversations.find(({ kind }) => kind === 'help')?.prompt ?? '';

const show = (chat: ChatPage, kind: NoticeKind | null) =>
  chat.page.evaluate((notice) => window.__chat.showNotice(notice), kind);

/** Ends an answer where it is. */
const stop = (chat: ChatPage) => chat.page.evaluate(() => window.__chat.stop());

const kinds = (...names: string[]): ChatKind[] =>
  chatKinds.filter(({ name }) => names.some((start) => name.startsWith(start)));

for (const kind of kinds('Claude')) {
  test.describe(kind.name, () => {
    test('a chat that the site pauses in the middle of an answer is asked about, with what was shown', async ({
      chromium,
    }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      await chat.send(HELP);
      await chat.page.waitForTimeout(1_500);
      await stop(chat);
      await show(chat, 'platform_block');
      await chat.page.waitForTimeout(2 * SETTLED_MS);
      const log = await readLog(chromium);
      expect(log.records).toMatchObject([{ kind: 'platform_block', status: 'pending' }]);
      expect(log.records[0]?.text.answer).toMatch(/^Chat paused/);
      expect(log.records[0]?.text.before).toMatch(/^A rusty chain/);
      expect(log.records[0]?.text.prompt).toBe(HELP);
      expect(countedAs(log)).toEqual({ blocked: 1 });
    });

    test('a silent switch to another model is asked about, and its answer counted as one', async ({
      chromium,
    }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      await chat.send(HELP);
      await show(chat, 'model_fallback');
      await chat.settled();
      await chat.page.waitForTimeout(SETTLED_MS);
      const log = await readLog(chromium);
      expect(log.records.map((record) => record.kind)).toEqual(['model_fallback']);
      expect(countedAs(log)).toEqual({ switched: 1 });
    });
  });
}

for (const kind of kinds('ChatGPT')) {
  test(`${kind.name}: a policy note beside an answer that helps is asked about, and the answer stays help`, async ({
    chromium,
  }) => {
    const chat = await ChatPage.open(chromium.context, kind);
    await chat.ask(HELP);
    await show(chat, 'platform_block');
    await chat.page.waitForTimeout(2 * SETTLED_MS);
    const log = await readLog(chromium);
    expect(log.records.map((record) => record.kind)).toEqual(['platform_block']);
    expect(log.records[0]?.text.answer).toMatch(/^A rusty chain/);
    expect(countedAs(log)).toEqual({ helps: 1 });
  });
}

for (const kind of kinds('ChatGPT, signed in')) {
  test(`${kind.name}: an answer by the model that safety routing chose is counted as a switch`, async ({
    chromium,
  }) => {
    const chat = await ChatPage.open(chromium.context, kind);
    await chat.send(HELP);
    await show(chat, 'model_fallback');
    await chat.settled();
    await chat.page.waitForTimeout(SETTLED_MS);
    const log = await readLog(chromium);
    expect(log.records).toMatchObject([{ kind: 'model_fallback', model: 'gpt-5-chat-safety' }]);
    expect(countedAs(log)).toEqual({ switched: 1 });
  });
}

for (const kind of kinds('ChatGPT, signed in', 'Claude')) {
  test(`${kind.name}: an error instead of an answer is counted, never asked about, and the next answer is read`, async ({
    chromium,
  }) => {
    const chat = await ChatPage.open(chromium.context, kind);
    await chat.send(HELP);
    await stop(chat);
    await show(chat, 'error');
    await chat.page.waitForTimeout(2 * SETTLED_MS);
    const failed = await readLog(chromium);
    expect(failed.records).toEqual([]);
    expect(countedAs(failed)).toEqual({ error: 1 });
    await show(chat, null);
    await chat.ask(HELP);
    expect(countedAs(await readLog(chromium))).toEqual({ error: 1, helps: 1 });
  });
}
