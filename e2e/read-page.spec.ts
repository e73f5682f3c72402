/* Saved pages are read by the content script's own code in a real Chromium, and can do nothing there themselves. */
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { createPageReader, type PageReader } from '../scripts/page-reader.ts';
import { contentTypeOf, loadSavedPage } from '../scripts/saved-page.ts';
import { sites } from '../utils/sites/registry.ts';

const test = base.extend<object, { reader: PageReader }>({
  reader: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const opened = await createPageReader();
      if (!opened.ok) throw new Error(opened.problem);
      await use(opened.reader);
      await opened.reader.close();
    },
    { scope: 'worker' },
  ],
});

const chat = 'https://chatgpt.com/c/0a1b2c3d-0000-4000-8000-00000000000a';

const page = (answer: string, head = '') => `<!doctype html><html><head>${head}</head><body><main>
  <article data-testid="conversation-turn-1" data-turn="user">
    <div data-message-author-role="user" data-message-id="q"><div class="whitespace-pre-wrap">Hi?</div></div>
  </article>
  <article data-testid="conversation-turn-2" data-turn="assistant">
    <div data-message-author-role="assistant" data-message-id="a"><div class="markdown"><p>${answer}</p></div></div>
  </article></main></body></html>`;

const answers = async (reader: PageReader, html: string | Buffer) => {
  const body = Buffer.from(html as string);
  const reading = await reader.read({ url: chat, body, contentType: contentTypeOf(body) });
  expect(reading).toMatchObject({ site: 'chatgpt', status: 'ok' });
  return reading.turns.filter(({ role }) => role === 'assistant').map(({ text }) => text);
};

const [beforeText = '', afterText = ''] = page('|', '<meta charset="gbk">').split('|');

for (const [name, html, text] of [
  ['in UTF-8 that does not say so', page('你好 👋'), '你好 👋'],
  [
    'in another charset',
    Buffer.concat([Buffer.from(beforeText), Buffer.from([0xc4, 0xe3]), Buffer.from(afterText)]),
    '你',
  ],
  ['with Windows line ends', page('Good day.').replaceAll('\n', '\r\n'), 'Good day.'],
  ['whose scripts would empty it', page('Here.<script>document.body.remove()</script>'), 'Here.'],
  [
    'whose pictures would empty it',
    page('Here.<img src="data:," onerror="document.body.remove()">'),
    'Here.',
  ],
  [
    'that forbids what it likes',
    page('Here.', `<meta http-equiv="content-security-policy" content="default-src 'none'">`),
    'Here.',
  ],
] as const) {
  test(`a page ${name} is read`, async ({ reader }) => {
    expect(await answers(reader, html)).toEqual([text]);
  });
}

for (const target of [
  'about:blank',
  'https://claude.ai/new',
  'data:text/html,gone',
  'javascript:document.body.remove()',
  '',
]) {
  test(`a page that would refresh to "${target}" stays`, async ({ reader }) => {
    const refresh = `<meta http-equiv="refresh" content="0;url=${target}">`;
    expect(await answers(reader, page('Here.', refresh) + ' '.repeat(500_000))).toEqual(['Here.']);
  });
}

test('a page reaches nobody', async ({ reader }) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const html = page(
    `Here.<img src="${at}/image"><iframe src="${at}/frame"></iframe><object data="${at}/object"></object>
     <iframe srcdoc="<img src='${at}/inner'>"></iframe><video autoplay src="${at}/video"></video>`,
    `<link rel="stylesheet" href="${at}/style"><link rel="prefetch" href="${at}/prefetch">`,
  );
  expect(await answers(reader, html)).toEqual(['Here.']);
  expect(asked).toEqual([]);
  server.close();
});

test('an address of no known site is answered as such', async ({ reader }) => {
  const body = Buffer.from(page('Here.'));
  const reading = await reader.read({ url: 'https://chat.example/c/1', body, contentType: 'text/html' });
  expect(reading).toEqual({ site: null, status: 'unknown-site', turns: [] });
});

test('a page of 20 MB is read', async ({ reader }) => {
  const filler = `<p>${'many words '.repeat(100)}</p>`;
  const [answer] = await answers(reader, page(`Start.${filler.repeat(20_000_000 / filler.length)}`));
  expect(answer).toMatch(/^Start\.\s+many words/);
});

const UUID = '0a1b2c3d-0000-4000-8000-00000000000a';
/** Folder of saved pages, where they are at hand → the address of a chat there; by file where a site has several. */
const savedPages = fileURLToPath(new URL('../../shared/pages/', import.meta.url));
const addresses: Record<string, string> = {
  chatgpt: chat,
  claude: `https://claude.ai/chat/${UUID}`,
  copilot: `https://copilot.microsoft.com/chats/${UUID}`,
  'copilot/covai-copilot-m365.html': `https://m365.cloud.microsoft/chat/conversation/${UUID}`,
  deepseek: `https://chat.deepseek.com/a/chat/s/${UUID}`,
  gemini: 'https://gemini.google.com/app/0a1b2c3d4e5f6a7b',
  grok: `https://grok.com/c/${UUID}`,
  meta: `https://www.meta.ai/prompt/${UUID}`,
  mistral: `https://chat.mistral.ai/chat/${UUID}`,
  perplexity: 'https://www.perplexity.ai/search/how-do-i-0a1b2c3d',
  qwen: `https://chat.qwen.ai/c/${UUID}`,
  zai: `https://chat.z.ai/c/${UUID}`,
};
/** Pairs of turns; one where it is not said. */
const pairs: Record<string, number> = { 'chatgpt/tochi-chatgpt.html': 2, 'claude/tochi-claude.html': 2 };
/** Words of the pages' furniture that stand in no message. */
const FURNITURE =
  /(?:^|\n)(?:You said|ChatGPT said|Copilot said|Gemini said|Claude responded|Thought for|Show thinking|more_vert|content_copy|thumb_up|edit$)/m;

const filesIn = (folder: string) =>
  existsSync(savedPages + folder)
    ? readdirSync(savedPages + folder)
        .filter((name) => name.endsWith('.html'))
        .map((name) => `${folder}/${name}`)
    : [];

for (const site of sites.map(({ id }) => id)) {
  for (const file of filesIn(site)) {
    test(`the saved page ${file} is read whole`, async ({ reader }) => {
      const loaded = loadSavedPage(savedPages + file, addresses[file] ?? addresses[site] ?? '');
      if (!loaded.ok) throw new Error(loaded.problem);
      const { turns, ...rest } = await reader.read(loaded.page);
      const expected = pairs[file] ?? 1;
      expect(rest).toEqual({ site, status: 'ok' });
      expect(turns.filter(({ role }) => role === 'user')).toHaveLength(expected);
      expect(turns.filter(({ role }) => role === 'assistant')).toHaveLength(expected);
      for (const { text } of turns) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(FURNITURE);
      }
    });
  }
}

for (const [folder, url] of [
  ['gemini-cloud-assist', 'https://console.cloud.google.com/gemini'],
  ['google-ai-mode', 'https://www.google.com/search?q=x&udm=50'],
  ['lumo', 'https://lumo.proton.me/u/0/c/1'],
  ['other', 'https://www.joyland.ai/chat/1'],
] as const) {
  for (const file of filesIn(folder)) {
    test(`nothing is invented on the saved page ${file}, whose site is not known`, async ({ reader }) => {
      const loaded = loadSavedPage(savedPages + file, url);
      if (!loaded.ok) throw new Error(loaded.problem);
      expect(await reader.read(loaded.page)).toEqual({ site: null, status: 'unknown-site', turns: [] });
    });
  }
}
