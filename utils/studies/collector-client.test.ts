import { describe, expect, it, vi } from 'vitest';
import { createCollectorClient } from './collector-client.ts';

const answering = (response: () => Response | Promise<Response>) => {
  const fetching = vi.fn<(address: string, init: RequestInit) => Promise<Response>>(async () => response());
  return { fetching, ask: createCollectorClient(fetching as unknown as typeof fetch) };
};

describe('a request to a collector', () => {
  it('carries nothing that the browser would add of itself, follows no redirect, and ends in time', async () => {
    const { fetching, ask } = answering(() => new Response('{}'));
    await ask('https://collect.example', '/v1/x', { method: 'PUT', body: { a: 1 }, token: 'secret' });
    const [address, init] = fetching.mock.calls[0] ?? [];
    expect(address).toBe('https://collect.example/v1/x');
    expect(init).toMatchObject({
      method: 'PUT',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json', authorization: 'Bearer secret' },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    expect(init?.signal).toBeInstanceOf(AbortSignal);
  });

  it.each<[string, () => Response | Promise<Response>, object]>([
    ['words', () => new Response('hello'), { ok: true, text: 'hello' }],
    [
      'a no with its reason',
      () => Response.json({ code: 'withdrawn' }, { status: 410 }),
      { ok: false, again: false, code: 'withdrawn' },
    ],
    [
      'not now',
      () => Response.json({ code: 'unavailable' }, { status: 503 }),
      { ok: false, again: true, retryAfter: null },
    ],
    [
      'not for a while',
      () => Response.json({ code: 'too_many' }, { status: 429, headers: { 'retry-after': '7' } }),
      { ok: false, again: true, retryAfter: 7 },
    ],
    [
      'a date to come back',
      () =>
        Response.json(
          { code: 'too_many' },
          { status: 429, headers: { 'retry-after': 'Tue, 24 Nov 2026 10:00:00 GMT' } },
        ),
      { ok: false, again: true, retryAfter: null },
    ],
    [
      'a no of something in between',
      () => new Response('Forbidden', { status: 403 }),
      { ok: false, again: true, retryAfter: null },
    ],
    [
      'more than anybody reads',
      () => new Response('x'.repeat(1_000_001)),
      { ok: false, again: true, retryAfter: null },
    ],
    ['nothing', () => Promise.reject(new TypeError('offline')), { ok: false, again: true, retryAfter: null }],
  ])('that brings %s', async (_what, response, expected) => {
    expect(await answering(response).ask('https://collect.example', '/')).toEqual(expected);
  });
});
