/* Chat front ends that nobody described: each streams an answer, and what is noticed there is what the model said. */
import { conversations } from './chat-sites/conversations.ts';
import { hostNames } from './chat-hosts/host-names.ts';
import { startChatHosts, type ChatHosts } from './chat-hosts/serve.ts';
import { allow } from './fixtures/allow.ts';
import { countedAs, readLog } from './fixtures/read-log.ts';
import { expect, test as base } from './fixtures/test.ts';
import { failingPrompts } from './chat-hosts/chat-message.ts';
import { HostPage, lettersOf } from './pages/host.page.ts';

/** Longer than an answer on a page that nobody described needs to count as finished. */
const READ_MS = 5_000;

const test = base.extend<object, { chatHosts: ChatHosts }>({
  chatHosts: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const hosts = await startChatHosts({ thinkingMs: 300, tokenDelayMs: 30 });
      await use(hosts);
      await hosts.close();
    },
    { scope: 'worker' },
  ],
});

const conversation = (id: string) => {
  const found = conversations.find((one) => one.id === id);
  if (!found) throw new Error(`no conversation ${id}`);
  return found;
};

const REFUSED = conversation('father-letter');
/** Not what the page's history shows. */
const REFUSED_NEXT = conversation('shed-lock');
const HELPED = conversation('garden-chemicals');

async function askAndWait(host: HostPage, { prompt, response }: typeof HELPED): Promise<void> {
  await host.ask(prompt);
  await host.waitForAnswer(response);
  await host.page.waitForTimeout(READ_MS);
}

for (const name of hostNames) {
  test(`${name} streams; what refuses is logged to the letter, help is counted, history and errors are not`, async ({
    chromium,
    chatHosts,
  }) => {
    await allow(chromium, ['http://127.0.0.1/*']);
    const fresh = await HostPage.open(chromium.context, chatHosts.address, name);
    await fresh.ask(REFUSED.prompt);
    const whole = lettersOf(REFUSED.response);
    await expect.poll(() => fresh.letters(), { intervals: [50] }).toContain(whole.slice(0, 20));
    expect(await fresh.letters()).not.toContain(whole);
    await fresh.waitForAnswer(REFUSED.response);
    await fresh.page.waitForTimeout(READ_MS);
    await fresh.ask(failingPrompts.rate_limit);
    await fresh.page.waitForTimeout(READ_MS);
    // After it: one of the libraries keeps its history in the browser.
    const host = await HostPage.open(chromium.context, chatHosts.address, name, '?history');
    await askAndWait(host, HELPED);
    await askAndWait(host, REFUSED_NEXT);

    const log = await readLog(chromium);
    const { error = 0, ...counted } = countedAs(log);
    expect(counted).toEqual({ helps: 1, hard_refusal: 1, deflects: 1 });
    expect(error).toBeLessThanOrEqual(1);
    const read = log.records.map(({ text, adapter, vendor, jurisdiction }) => ({
      ...{ adapter, vendor, jurisdiction, prompt: text.prompt, answer: lettersOf(text.answer ?? '') },
    }));
    const unknown = { adapter: 'generic', vendor: 'unknown', jurisdiction: 'ZZ' };
    expect(read).toEqual(
      [REFUSED, REFUSED_NEXT].map(({ prompt, response }) => ({
        ...unknown,
        prompt,
        answer: lettersOf(response),
      })),
    );
  });
}
