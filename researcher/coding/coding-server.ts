/** The coding page on this machine alone: only who has its address, secret in it, is answered. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tryJson } from '../store/line.ts';
import type { Desk } from './coding-desk.ts';
import { codingPage } from './coding-page.ts';

/** A saying is a few words. */
const LARGEST_BODY = 10_000;

interface ServerOptions {
  coder: string;
  /** Stands in the address. */
  secret: string;
  port: number;
  newNonce: () => string;
}

export async function serveCoding(
  desk: Desk,
  options: ServerOptions,
): Promise<{ address: string; close: () => Promise<void> }> {
  let host = '';
  const server: Server = createServer((request, response) => {
    answer(request, response, { desk, host, ...options }).catch(() =>
      end(response, 500, { problem: 'failed' }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, '127.0.0.1', resolve);
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: `http://${host}/${options.secret}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { desk, host, secret, coder, newNonce }: ServerOptions & { desk: Desk; host: string },
): Promise<void> {
  const { method, url = '' } = request;
  // Another site that has its name lead here is not this page.
  if (request.headers.host !== host || !url.startsWith(`/${secret}/`))
    return end(response, 404, { problem: 'nothing here' });
  const path = url.slice(secret.length + 2);
  if (method === 'GET' && path === '') {
    const nonce = newNonce();
    return endWith(
      response,
      200,
      ['text/html; charset=utf-8', codingPage(desk, { coder, nonce })],
      policy(nonce),
    );
  }
  if (method === 'GET' && path === 'next') return end(response, 200, await desk.next());
  if (method !== 'POST' || request.headers['content-type'] !== 'application/json')
    return end(response, 404, { problem: 'nothing here' });
  const body = tryJson(await bodyOf(request));
  if (path === 'say') return end(response, (await desk.say(body)) ? 200 : 422, {});
  if (path === 'destroy') return end(response, (await desk.destroy(body)) ? 200 : 422, {});
  return end(response, 404, { problem: 'nothing here' });
}

const policy = (nonce: string): string =>
  `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LARGEST_BODY) return '';
  }
  return text;
}

const end = (response: ServerResponse, status: number, body: object | null) =>
  endWith(response, status, ['application/json', JSON.stringify(body)], "default-src 'none'");

function endWith(
  response: ServerResponse,
  status: number,
  [type, body]: [string, string],
  policyText: string,
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policyText,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
