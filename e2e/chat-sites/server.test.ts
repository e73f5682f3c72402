import { once } from 'node:events';
import { request, type RequestOptions } from 'node:https';
import { text } from 'node:stream/consumers';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChatEvent, ChatRequest } from './chat-event.ts';
import { conversations } from './conversations.ts';
import { startChatSites, type ChatSites } from './server.ts';
import { oldChats } from './stored-chats.ts';

let sites: ChatSites;
beforeAll(async () => {
  sites = await startChatSites({ thinkingMs: 0, tokenDelayMs: 0, takeBackDelayMs: 20 });
});
afterAll(() => sites.close());

async function open(host: string, path: string, options: RequestOptions = {}, body = '') {
  const sent = request({
    host: '127.0.0.1',
    port: sites.port,
    path,
    rejectUnauthorized: false,
    ...options,
    headers: { host },
  });
  sent.end(body);
  const [reply] = (await once(sent, 'response')) as [IncomingMessage];
  return { sent, reply };
}

async function get(host: string, path: string) {
  const { reply } = await open(host, path);
  return { status: reply.statusCode, body: await text(reply) };
}

const ask = (prompt: string, rest: Partial<ChatRequest> = {}) =>
  open(
    'chatgpt.com',
    '/__chat',
    { method: 'POST' },
    JSON.stringify({ prompt, attempt: 0, userId: 'u', answerId: 'a', ...rest } satisfies ChatRequest),
  );

async function eventsOf(prompt: string, rest: Partial<ChatRequest> = {}): Promise<ChatEvent[]> {
  const { reply } = await ask(prompt, rest);
  const lines = (await text(reply)).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as ChatEvent);
}

const joined = (events: ChatEvent[], type: 'token' | 'reasoning') =>
  events.map((event) => (event.type === type ? event.text : '')).join('');

describe('addresses', () => {
  test.each([
    ['chatgpt.com', '/', 'ChatGPT'],
    ['chatgpt.com', '/?temporary-chat=true', 'ChatGPT'],
    ['chatgpt.com', '/c/WEB:0f0f', 'ChatGPT'],
    ['chatgpt.com', '/uc/0f0f', 'ChatGPT'],
    ['chatgpt.com', '/share/0f0f', 'ChatGPT'],
    ['claude.ai', '/new?incognito', 'Claude'],
    ['claude.ai', '/chat/0f0f', 'Claude'],
  ])('%s%s is the page of %s', async (host, path, title) => {
    const { status, body } = await get(host, path);
    expect(status).toBe(200);
    expect(body).toContain(`<title>${title}</title>`);
  });

  test('script and style of the page are served', async () => {
    expect((await get('claude.ai', '/__chat/start.js')).body).toContain('transcript-row');
    expect((await get('claude.ai', '/__chat/start.css')).body).toContain('prefers-color-scheme');
  });

  test('an unknown host or path is told apart from a page', async () => {
    expect((await get('example.org', '/')).status).toBe(421);
    expect((await get('chatgpt.com', '/robots.txt')).status).toBe(404);
  });

  test('every request is on record', async () => {
    await get('claude.ai', '/new');
    expect(sites.requests.at(-1)).toEqual({ host: 'claude.ai', method: 'GET', path: '/new' });
  });
});

describe('streaming', () => {
  test.each(conversations.map((one) => [one.id, one] as const))('%s arrives whole', async (_id, one) => {
    const events = await eventsOf(one.prompt);
    expect(joined(events, 'token')).toBe(one.response);
    expect(joined(events, 'reasoning')).toBe(one.reasoning ?? '');
    const end = events.findIndex((event) => event.type === 'done');
    const replaced = one.takenBackTo === undefined ? [] : [{ type: 'replace', text: one.takenBackTo }];
    expect(events.slice(end + 1)).toEqual(replaced);
  });

  test('as many tokens come as were asked for', async () => {
    const events = await eventsOf('anything', { tokens: 2000, tokenDelayMs: 0 });
    expect(events.filter((event) => event.type === 'token')).toHaveLength(2000);
  });

  test('a request that is no JSON is refused without harm', async () => {
    const { reply } = await open('chatgpt.com', '/__chat', { method: 'POST' }, '{');
    expect(reply.statusCode).toBe(400);
  });
});

describe('memory', () => {
  const turnsOf = async (id: string) =>
    (JSON.parse((await get('chatgpt.com', `/__chat/history/${id}`)).body) as { turns: unknown[] } | null)
      ?.turns;

  test('the old chats hold a refusal from the start', async () => {
    expect(JSON.stringify(await turnsOf(oldChats[0]?.id ?? ''))).toContain('can’t assist');
  });

  test('a finished chat is found again, and a regeneration takes the place of its answer', async () => {
    const prompt = conversations[1]?.prompt ?? '';
    await eventsOf(prompt, { conversationId: 'k1' });
    await eventsOf(prompt, { conversationId: 'k1', attempt: 1, answerId: 'b' });
    expect(await turnsOf('k1')).toEqual([
      { role: 'user', id: 'u', text: prompt },
      { role: 'assistant', id: 'b', text: conversations[1]?.retries[0] },
    ]);
  });

  test('a chat that was stopped holds what had arrived', async () => {
    const { sent, reply } = await ask('anything', { conversationId: 'k2', tokens: 500, tokenDelayMs: 20 });
    await once(reply, 'data');
    sent.destroy();
    await expect.poll(() => turnsOf('k2')).toHaveLength(2);
    expect(JSON.stringify(await turnsOf('k2')).length).toBeLessThan(1000);
  });

  test('a temporary chat and an unknown one are not remembered', async () => {
    await eventsOf('How do I clean a rusty bike chain?');
    expect(await turnsOf('undefined')).toBeUndefined();
  });
});
