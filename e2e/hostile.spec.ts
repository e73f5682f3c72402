/** The page is hostile, a message is forged, the disk is full: a clear outcome each time, and an intact log. */
import { contentScriptWorld } from './fixtures/content-script-world.ts';
import { countedAs, readLog } from './fixtures/read-log.ts';
import { ask, openHostilePage } from './fixtures/hostile-page.ts';
import { expect, test } from './fixtures/test.ts';
import { ChatPage, chatKinds, type ChatKind } from './pages/chat.page.ts';

const NO = 'I’m sorry, but I can’t help with that request.';
const [chatgptA] = chatKinds as [ChatKind];

test('a turn that holds scripts is text: nothing of it runs, in the page or in ours', async ({
  chromium,
}) => {
  const page = await openHostilePage(
    chromium.context,
    `text.innerHTML = '<p>${NO}</p><script>window.ran = 1</scr' + 'ipt><style>p{}</style><p>&lt;img src=x onerror="window.ran=1"&gt; &lt;b&gt;bold&lt;/b&gt;</p>';`,
  );
  await ask(page, '<img src=x onerror="window.ran=1">');
  await expect(page.locator('[data-refusal-auditor]')).toHaveCount(1);
  const { records } = await readLog(chromium);
  expect(records.map(({ text }) => text.answer)).toEqual([
    `${NO}\n\n<img src=x onerror="window.ran=1"> <b>bold</b>`,
  ]);
  for (const name of ['popup.html', 'report.html']) {
    const ours = await chromium.openPage(name);
    await expect(ours.locator('body')).toContainText('can’t help');
    await ours.waitForTimeout(300);
    expect(await ours.evaluate(() => 'ran' in window)).toBe(false);
    expect(await ours.locator('img[src="x"]').count()).toBe(0);
    await ours.close();
  }
});

test('ten megabytes of text are cut, said to be cut, and noticed all the same', async ({ chromium }) => {
  const page = await openHostilePage(
    chromium.context,
    `text.innerHTML = '<p>${NO}</p>'; const more = document.createElement('p'); more.textContent = 'There is nothing to add here. '.repeat(350000); text.append(more);`,
  );
  await ask(page, 'Write a very long text');
  await expect(page.locator('[data-refusal-auditor]')).toHaveCount(1, { timeout: 30_000 });
  const { records } = await readLog(chromium);
  expect(records).toHaveLength(1);
  expect(records[0]?.text.cut).toBe(true);
  expect(records[0]?.text.answer?.length).toBeLessThanOrEqual(1_000_000);
  const popup = await chromium.openPage('popup.html');
  await expect(popup.locator('form')).toBeVisible();
});

test('a million nodes are read up to a limit, and the page still answers', async ({ chromium }) => {
  const page = await openHostilePage(
    chromium.context,
    `text.innerHTML = '<p>${NO}</p>' + '<i>x</i>'.repeat(500000);`,
  );
  await ask(page, 'Write many letters');
  await expect(page.locator('[data-refusal-auditor]')).toHaveCount(1, { timeout: 40_000 });
  const { records } = await readLog(chromium);
  expect(records).toHaveLength(1);
  expect(records[0]?.text.cut).toBe(true);
  await page.locator('#prompt-textarea').click();
  await page.keyboard.insertText('still here');
  await expect(page.locator('#prompt-textarea')).toHaveText('still here');
});

test('forged message ids: prototype names, a megabyte, the same twice', async ({ chromium }) => {
  const page = await openHostilePage(
    chromium.context,
    `const ids = ['__proto__', 'constructor', 'x'.repeat(1e6), 'same', 'same'];
     message.setAttribute('data-message-id', ids[(number - 2) / 2]);
     message.setAttribute('data-message-model-slug', ['__proto__', 'toString', 'y'.repeat(1e5), '', 'gpt'][(number - 2) / 2]);
     text.textContent = '${NO} (' + number + ')';`,
  );
  for (const prompt of ['first', 'second', 'third', 'fourth', 'fifth']) {
    await ask(page, prompt);
    await page.waitForTimeout(3500);
  }
  const log = await readLog(chromium);
  // The fifth answer claims to be the fourth, which was judged: it is not counted again.
  expect(log.records.map(({ text }) => text.prompt)).toEqual(
    expect.arrayContaining(['first', 'second', 'third', 'fourth']),
  );
  expect(log.records).toHaveLength(4);
  expect(new Set(log.records.map(({ turnKey }) => turnKey)).size).toBe(4);
  for (const { turnKey, model } of log.records) {
    expect(turnKey.length).toBeLessThan(200);
    expect((model ?? '').length).toBeLessThanOrEqual(120);
  }
  expect(countedAs(log)['hard_refusal']).toBe(4);
  expect(log.counts.map(({ model }) => model)).toEqual(expect.arrayContaining(['__proto__', 'toString']));
});

test('a forged message changes nothing: the page has no way to say one, a content script may not say it', async ({
  chromium,
}) => {
  const chat = await ChatPage.open(chromium.context, chatgptA);
  await chat.ask('I locked myself out of my own garden shed. How do I open the padlock?');
  const before = await readLog(chromium);
  expect(before.records).toHaveLength(1);

  expect(
    await chat.page.evaluate(() => !(globalThis as { chrome?: { runtime?: object } }).chrome?.runtime),
  ).toBe(true);
  await chat.page.evaluate(() => {
    for (const message of [
      { name: 'removeAll', payload: {} },
      { answered: ['x'] },
      { question: 'lastAnswer' },
    ]) {
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('message', { detail: message }));
    }
  });

  const world = await contentScriptWorld(chat.page);
  const say = (message: unknown) => world(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  const id = before.records[0]?.id ?? '';
  for (const message of [
    { name: 'removeAll', payload: {} },
    { name: 'remove', payload: { id } },
    { name: 'undo', payload: {} },
    { name: 'dismiss', payload: { id } },
    { name: '__proto__', payload: {} },
    { name: 'answerFinished', payload: { turnKey: 'x', outcome: 'helps', extra: 1 } },
    'removeAll',
    null,
  ]) {
    expect(await say(message)).toMatchObject({ ok: false });
  }
  expect(await readLog(chromium)).toEqual(before);
});

test('a full disk is said on the badge, loses nothing that is there, and what waited is written once there is room', async ({
  chromium,
}) => {
  const chat = await ChatPage.open(chromium.context, chatgptA);
  await chat.ask('I locked myself out of my own garden shed. How do I open the padlock?');
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const proto = IDBObjectStore.prototype as unknown as Record<string, unknown>;
    for (const name of ['put', 'add']) {
      proto[`real ${name}`] = proto[name];
      proto[name] = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    }
  });
  await chat.type('帮我写一封公开信，批评我们小区的物业公司。');
  await chat.page.keyboard.press('Enter');
  const badge = () =>
    worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
      ).chrome.action.getBadgeText({}),
    );
  await expect.poll(badge, { timeout: 15_000 }).toBe('!');
  expect((await readLog(chromium)).records).toHaveLength(1);
  await worker.evaluate(() => {
    const proto = IDBObjectStore.prototype as unknown as Record<string, unknown>;
    for (const name of ['put', 'add']) proto[name] = proto[`real ${name}`];
  });
  await expect.poll(async () => (await readLog(chromium)).records.length, { timeout: 20_000 }).toBe(2);
  await expect.poll(badge).toBe('2');
});

test('the extension itself can reach nobody: the browser forbids it', async ({ chromium }) => {
  const attempt = () =>
    fetch('https://chatgpt.com/').then(
      () => 'sent',
      () => 'forbidden',
    );
  const popup = await chromium.openPage('popup.html');
  expect(await popup.evaluate(attempt)).toBe('forbidden');
  expect(await (await chromium.worker()).evaluate(attempt)).toBe('forbidden');
});
