/** What is noticed on a page that streams, and what is not; on both sites, in both generations of each. */
import { conversations } from './chat-sites/conversations.ts';
import { countedAs, readLog } from './fixtures/read-log.ts';
import { expect, test } from './fixtures/test.ts';
import { ChatPage, chatKinds } from './pages/chat.page.ts';

const conversation = (kind: string) => {
  const found = conversations.find((one) => one.kind === kind);
  if (!found) throw new Error(`no conversation of kind ${kind}`);
  return found;
};

for (const kind of chatKinds) {
  test.describe(kind.name, () => {
    test('a refusal is logged once, with its prompt, and a chip stands beside it', async ({ chromium }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      const { prompt, response } = conversation('hard-refusal');
      await chat.ask(prompt);
      await chat.expectChip(true);
      const log = await readLog(chromium);
      expect(log.records).toHaveLength(1);
      expect(log.records[0]).toMatchObject({ status: 'pending', kind: 'model_text', source: 'detected' });
      expect(log.records[0]?.text.prompt).toBe(prompt);
      expect(log.records[0]?.text.answer?.slice(0, 40)).toBe(response.slice(0, 40));
      expect(log.records[0]?.detection.verdict).toBe('hard_refusal');
      expect(countedAs(log)).toEqual({ hard_refusal: 1 });
    });

    test('help is counted and nothing of it kept', async ({ chromium }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      await chat.ask(conversation('help').prompt);
      await chat.expectChip(false);
      const log = await readLog(chromium);
      expect(log.records).toEqual([]);
      expect(countedAs(log)).toEqual({ helps: 1 });
    });

    test('a long deflection is noticed as one', async ({ chromium }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      await chat.ask(conversation('deflect-redirect').prompt);
      const log = await readLog(chromium);
      expect(log.records.map(({ detection }) => detection.verdict)).toEqual(['deflects']);
    });

    test('a refusal in the reasoning, in a quote, in code or in the person’s own words is not asked about', async ({
      chromium,
    }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      await chat.ask(conversation('reasoning').prompt);
      await chat.ask(conversation('quoted-refusal').prompt);
      await chat.ask(
        `You said “I’m sorry, but I can’t help with that.” Again: ${conversation('help').prompt}`,
      );
      const log = await readLog(chromium);
      expect(log.records).toEqual([]);
      expect(countedAs(log)).toEqual({ helps: 3 });
    });

    test('an answer that is taken back is logged with what was shown', async ({ chromium }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      const { prompt, response } = conversation('taken-back');
      await chat.ask(prompt);
      const log = await readLog(chromium);
      expect(log.records).toHaveLength(1);
      expect(log.records[0]?.kind).toBe('taken_back');
      expect(log.records[0]?.text.before?.slice(0, 40)).toBe(response.slice(0, 40));
      expect(countedAs(log)).toEqual({ taken_back: 1 });
    });

    test('an answer that is taken back long after it was judged is logged too, and its count moves', async ({
      chromium,
    }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      await chat.ask(conversation('help').prompt);
      await chat.page.evaluate(() => window.__chat.replaceLastAnswer('Sorry, I can’t talk about that.'));
      await chat.settled();
      const log = await readLog(chromium);
      expect(log.records.map((record) => record.kind)).toEqual(['taken_back']);
      expect(countedAs(log)).toEqual({ taken_back: 1 });
    });

    test('history is not asked about, whether loaded or reached by navigation inside the page', async ({
      chromium,
    }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      await chat.page.evaluate(() => window.__chat.openHistory(0));
      await chat.settled();
      await chat.page.reload();
      await chat.settled();
      await chat.page.evaluate(() => window.__chat.openHistory(1));
      await chat.settled();
      const log = await readLog(chromium);
      expect(log.records).toEqual([]);
      expect(countedAs(log)).toEqual({});
    });

    test('a regenerated answer is a new one', async ({ chromium }) => {
      const chat = await ChatPage.open(chromium.context, kind);
      await chat.ask(conversation('hard-refusal').prompt);
      await chat.page.evaluate(() => window.__chat.regenerate());
      await chat.settled();
      const log = await readLog(chromium);
      const answers = Object.values(countedAs(log)).reduce((sum, n) => sum + n, 0);
      expect(answers).toBe(2);
    });
  });
}
