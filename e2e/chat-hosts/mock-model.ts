/*
 * Turns a chat completion request into an answer of the written conversations, token by token or whole. What the
 * prompt asks to go wrong does.
 */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnswerSource } from '../chat-sites/answer-source.ts';
import { tokensOf } from '../chat-sites/tokens.ts';
import {
  FAILURES,
  failingPrompts,
  type CompletionRequest,
  type Delta,
  type Failure,
} from './chat-message.ts';

export interface Pace {
  /** From the request to the first token. */
  thinkingMs: number;
  tokenDelayMs: number;
}

/** What a model thinks before any answer: it sounds like a refusal, and is none. */
const THOUGHTS = 'They ask me about this. I can’t help with everything; let me see what is allowed here.';

/** deep-chat drops the last word where a busy machine hands it over together with the end (seen 2026-11-24). */
const END_MS = 300;

const ERRORS: Record<Exclude<Failure, 'network'>, { status: number; message: string }> = {
  content_filter: {
    status: 400,
    message: 'The response was filtered due to the prompt triggering the content management policy.',
  },
  rate_limit: { status: 429, message: 'Rate limit reached. Please try again in 20 seconds.' },
};

const headOf = { id: 'chatcmpl-1', created: 0, model: 'mock-2' };

/** Writes the whole reply; resolves when the last line is out or the reader has gone. */
export async function completeChat(
  response: ServerResponse,
  asked: CompletionRequest,
  { answers, thinkingMs, tokenDelayMs }: Pace & { answers: AnswerSource },
): Promise<void> {
  const prompt = asked.messages.findLast(({ role }) => role === 'user')?.content ?? '';
  const failure = FAILURES.find((one) => failingPrompts[one] === prompt);
  if (failure === 'network') return void response.destroy();
  if (failure) {
    const { status, message } = ERRORS[failure];
    return sendJson(response, status, { error: { message, code: failure, type: failure, param: null } });
  }
  const { response: content, reasoning = THOUGHTS } = answers(prompt, 0);
  if (!asked.stream)
    return sendJson(response, 200, {
      ...headOf,
      object: 'chat.completion',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content, reasoning_content: reasoning },
          finish_reason: 'stop',
        },
      ],
    });

  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const pause = (ms: number) => sleep(ms, undefined, { signal: gone.signal });
  const write = (delta: Delta, finish_reason: 'stop' | null = null) => {
    const chunk = {
      ...headOf,
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta, finish_reason }],
    };
    response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  };
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.flushHeaders();
  try {
    await pause(thinkingMs);
    for (const reasoning_content of tokensOf(reasoning)) {
      write({ reasoning_content });
      await pause(tokenDelayMs);
    }
    for (const piece of tokensOf(content)) {
      write({ content: piece });
      await pause(tokenDelayMs);
    }
    await pause(END_MS);
    write({}, 'stop');
    response.end('data: [DONE]\n\n');
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
