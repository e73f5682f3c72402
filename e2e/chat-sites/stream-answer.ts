/*
 * Turns one request into a reply that is written piece by piece. A reader that goes away (the stop button) ends
 * it, and what it had received until then is what the chat remembers.
 */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnswerSource } from './answer-source.ts';
import type { ChatEvent, ChatRequest } from './chat-event.ts';
import { fillerAnswer } from './filler.ts';
import type { storedChats } from './stored-chats.ts';
import { tokensOf } from './tokens.ts';

interface Streaming {
  answers: AnswerSource;
  chats: ReturnType<typeof storedChats>;
  thinkingMs: number;
  tokenDelayMs: number;
  takeBackDelayMs: number;
}

/** Writes the whole reply and stores the two turns; resolves when the last line is out or the reader has gone. */
export async function streamAnswer(
  response: ServerResponse,
  asked: ChatRequest,
  how: Streaming,
): Promise<void> {
  const answer =
    asked.tokens === undefined
      ? how.answers(asked.prompt, asked.attempt)
      : { response: fillerAnswer(asked.tokens) };
  const delay = asked.tokenDelayMs ?? how.tokenDelayMs;
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const pause = (ms: number) => sleep(ms, undefined, { signal: gone.signal });
  const write = (event: ChatEvent) => response.write(`${JSON.stringify(event)}\n`);
  const keep = (text: string) => {
    if (!asked.conversationId) return;
    const { reasoning } = answer;
    const user = { role: 'user', id: asked.userId, text: asked.prompt } as const;
    how.chats.keep(asked.conversationId, user, {
      role: 'assistant',
      id: asked.answerId,
      text,
      ...(reasoning && { reasoning }),
    });
  };

  let written = '';
  response.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.flushHeaders();
  try {
    await pause(how.thinkingMs);
    for (const text of tokensOf(answer.reasoning ?? '')) {
      write({ type: 'reasoning', text });
      await pause(delay);
    }
    for (const text of tokensOf(answer.response)) {
      written += text;
      write({ type: 'token', text });
      await pause(delay);
    }
    write({ type: 'done' });
    keep(written);
    if (answer.takenBackTo !== undefined) {
      await pause(how.takeBackDelayMs);
      write({ type: 'replace', text: answer.takenBackTo });
      keep(answer.takenBackTo);
    }
    response.end();
  } catch (error) {
    if (!gone.signal.aborted) throw error;
    keep(written);
  }
}
