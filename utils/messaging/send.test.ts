import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { send } from './send.ts';

const reply = (answer: () => Promise<unknown>) =>
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(answer as never);
const noAnswer = { ok: false, problem: 'no_answer' };

describe('sending a message', () => {
  it('says its name and payload, and hands back the result', async () => {
    const said = reply(() => Promise.resolve({ ok: true, value: null }));
    expect(await send('remove', { id: 'r1' })).toEqual({ ok: true, value: null });
    expect(said).toHaveBeenCalledExactlyOnceWith({ name: 'remove', payload: { id: 'r1' } });
  });

  it.each([
    ['the channel is closed', () => Promise.reject(new Error('message port closed'))],
    [
      'the extension is gone',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
    ['nothing comes back', () => Promise.resolve(undefined)],
    ['null comes back', () => Promise.resolve(null)],
    ['something else comes back', () => Promise.resolve('ok')],
  ])('is told that there is no answer when %s', async (_when, answer) => {
    reply(answer);
    expect(await send('undo', {})).toEqual(noAnswer);
  });
});
