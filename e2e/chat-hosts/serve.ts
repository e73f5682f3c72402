/*
 * Serves the chat front ends and the model they talk to from one port on 127.0.0.1: `/deep-chat`, `/plain`, …
 * `?history` opens a page with an earlier conversation on it.
 */
import { readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pickConversation } from '../chat-sites/pick-conversation.ts';
import type { PageAsset } from '../chat-sites/page-assets.ts';
import type { CompletionRequest } from './chat-message.ts';
import { hostNames } from './host-names.ts';
import { completeChat, type Pace } from './mock-model.ts';

export interface ChatHosts {
  /** Without a slash at the end. */
  address: string;
  close(): Promise<void>;
}

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));

/** By path: `/assets/plain.js`, and `.css` where the page has any. */
async function hostAssets(): Promise<Map<string, PageAsset>> {
  const { outputFiles } = await build({
    entryPoints: readdirSync(PAGES).map((file) => PAGES + file),
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'es2023',
    // In place of the project's own, which is for Preact.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
    charset: 'utf8',
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path, text }) => [
      `/assets/${basename(path)}`,
      { type: path.endsWith('.css') ? 'text/css' : 'text/javascript', text },
    ]),
  );
}

const shell = (name: string, hasStyle: boolean) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="icon" href="data:,">
${hasStyle ? `<link rel="stylesheet" href="/assets/${name}.css">` : ''}
</head>
<body style="margin: 0"><div id="root"></div><script type="module" src="/assets/${name}.js"></script></body>
</html>`;

/** Starts pages and model on a free port. */
export async function startChatHosts({
  thinkingMs = 400,
  tokenDelayMs = 25,
}: Partial<Pace> = {}): Promise<ChatHosts> {
  const assets = await hostAssets();
  const answers = pickConversation();
  const send = (response: ServerResponse, status: number, { type, text }: PageAsset) => {
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(text);
  };
  const reply = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    if (request.method === 'POST' && pathname === '/v1/chat/completions') {
      const asked = JSON.parse(await bodyOf(request)) as CompletionRequest;
      return completeChat(response, asked, { answers, thinkingMs, tokenDelayMs });
    }
    const asset = assets.get(pathname);
    if (asset) return send(response, 200, asset);
    const name = hostNames.find((one) => pathname === `/${one}`);
    if (name)
      return send(response, 200, { type: 'text/html', text: shell(name, assets.has(`/assets/${name}.css`)) });
    return send(response, 404, { type: 'text/plain', text: 'not found' });
  };

  const server = createServer((request, response) => {
    reply(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, 400, { type: 'text/plain', text: String(error) });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
