/*
 * Serves the local chat under the name of every site from one port on 127.0.0.1, for a browser that maps the names
 * to it. Which site is meant is told by the Host header alone.
 */
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AnswerSource } from './answer-source.ts';
import { certificate } from './certificate.ts';
import type { ChatRequest } from './chat-event.ts';
import { siteNames } from './hosts.ts';
import { pageAssets } from './page-assets.ts';
import { pickConversation } from './pick-conversation.ts';
import { storedChats } from './stored-chats.ts';
import { streamAnswer } from './stream-answer.ts';

/** One request as the server saw it, for tests that ask what left the browser. */
export interface SeenRequest {
  host: string;
  method: string;
  path: string;
}

/** What `startChatSites` may be told; without `answers` it answers from the written conversations. */
export interface ChatSitesOptions {
  answers?: AnswerSource;
  /** From the prompt to the first token. */
  thinkingMs?: number;
  tokenDelayMs?: number;
  /** From the end of an answer to its replacement, where a conversation takes it back. */
  takeBackDelayMs?: number;
  port?: number;
}

/** A running server; `requests` grows while it runs. */
export interface ChatSites {
  port: number;
  requests: readonly SeenRequest[];
  close(): Promise<void>;
}

/** As strict as the real sites may be, and a proof that the pages load nothing from elsewhere. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
].join('; ');

const shell = (title: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/__chat/start.css">
</head>
<body><div id="root"></div><script type="module" src="/__chat/start.js"></script></body>
</html>`;

function send(response: ServerResponse, status: number, type: string, body: string) {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': policy,
  });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const listening = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Starts the sites; `port` 0 (the default) takes any free one. */
export async function startChatSites(options: ChatSitesOptions = {}): Promise<ChatSites> {
  const { answers = pickConversation(), port = 0 } = options;
  const { thinkingMs = 400, tokenDelayMs = 25, takeBackDelayMs = 4000 } = options;
  const [tls, assets] = await Promise.all([certificate([...siteNames.keys()], Date.now()), pageAssets()]);
  const requests: SeenRequest[] = [];
  const chats = storedChats();

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname } = new URL(request.url ?? '/', 'https://local');
    requests.push({ host, method: request.method ?? '', path: pathname });
    const title = siteNames.get(host);
    if (!title) return send(response, 421, 'text/plain', `no such site here: ${host}`);
    if (request.method === 'POST' && pathname === '/__chat') {
      const asked = JSON.parse(await bodyOf(request)) as ChatRequest;
      return streamAnswer(response, asked, { answers, chats, thinkingMs, tokenDelayMs, takeBackDelayMs });
    }
    const asset = assets.get(pathname);
    if (asset) return send(response, 200, asset.type, asset.text);
    const history = /^\/__chat\/history\/(.+)$/.exec(pathname)?.[1];
    if (history) {
      const found = chats.find(history);
      return send(response, found ? 200 : 404, 'application/json', JSON.stringify(found ?? null));
    }
    if (!/^\/__chat|\.\w+$/.test(pathname)) return send(response, 200, 'text/html', shell(title));
    return send(response, 404, 'text/plain', 'not found');
  }

  const server = createServer({ key: tls.key, cert: tls.cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, 400, 'text/plain', String(error));
    });
  });
  return {
    port: await listening(server, port),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
