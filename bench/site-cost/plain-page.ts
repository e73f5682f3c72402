/**
 * A chat page of its own at 127.0.0.1 that has no markup of any site's: `div`s with meaningless classes and a
 * `textarea`. It streams the same answer as the imitated pages, and can be filled like them.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnswerSource } from '../../e2e/chat-sites/answer-source.ts';
import { fillerAnswer } from '../../e2e/chat-sites/filler.ts';
import { tokensOf } from '../../e2e/chat-sites/tokens.ts';

export interface PlainPage {
  address: string;
  close(): Promise<void>;
}

/** Runs in the page; what it needs is in its arguments, since it is sent as text. */
function chatPage(oldAnswer: string): void {
  const list = document.querySelector('#list') as HTMLElement;
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  const paragraphs = (text: string) =>
    text.split('\n\n').map((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      return paragraph;
    });
  const exchange = (question: string, answer: string) => {
    const row = document.createElement('div');
    const asked = document.createElement('div');
    const said = document.createElement('div');
    asked.className = 'q9';
    said.className = 'x4';
    asked.textContent = question;
    said.append(...paragraphs(answer));
    row.append(asked, said);
    return { row, said };
  };
  /** As pages do that draw Markdown: the last paragraph grows, and the ones before it stay. */
  const write = (said: HTMLElement, text: string) => {
    const blocks = text.split('\n\n');
    blocks.forEach((words, at) => {
      const there = said.children[at] ?? said.appendChild(document.createElement('p'));
      if (there.textContent !== words) there.textContent = words;
    });
    window.scrollTo(0, document.body.scrollHeight);
  };
  const ask = async (question: string) => {
    const { row, said } = exchange(question, '');
    list.append(row);
    const reply = await fetch('/answer', { method: 'POST', body: question });
    const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) return;
      write(said, (text += part.value));
    }
  };
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !box.value.trim()) return;
    event.preventDefault();
    const question = box.value;
    box.value = '';
    void ask(question);
  });
  const addTurns = (pairs: number) => {
    for (let n = 0; n < pairs; n++) list.prepend(exchange('What comes next in the garden?', oldAnswer).row);
  };
  Object.assign(window, { __chat: { addTurns } });
}

const pageOf = (oldAnswer: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A chat</title><link rel="icon" href="data:,"></head>
<body><div id="list"></div><div><textarea rows="3" cols="60"></textarea></div>
<script>(${chatPage.toString()})(${JSON.stringify(oldAnswer)})</script></body></html>`;

export async function startPlainPage(options: {
  answers: AnswerSource;
  tokenDelayMs: number;
}): Promise<PlainPage> {
  const page = pageOf(fillerAnswer(160));
  const server = createServer((request, response) => {
    if (request.method !== 'POST') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    const answer = async () => {
      const asked = (await request.toArray()).map((part) => String(part)).join('');
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
      for (const token of tokensOf(options.answers(asked, 0).response)) {
        response.write(token);
        await sleep(options.tokenDelayMs);
      }
      response.end();
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
