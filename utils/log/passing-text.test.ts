import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetAllPassingText, forgetPassingText, passingText, showUntilAnswered } from './passing-text.ts';

beforeEach(() => fakeBrowser.reset());

describe('passing text', () => {
  it('is there until it is forgotten, in memory only', async () => {
    await showUntilAnswered('r1', { answer: 'No.', prompt: null });
    expect(await passingText('r1')).toEqual({ answer: 'No.', prompt: null });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await forgetPassingText('r1');
    expect(await passingText('r1')).toBeNull();
  });

  it('is forgotten altogether, and nothing else is', async () => {
    for (const id of ['r1', '__proto__']) await showUntilAnswered(id, { answer: id, prompt: null });
    await fakeBrowser.storage.session.set({ other: 1 });
    await forgetAllPassingText();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ other: 1 });
  });

  it('of great length is cut, never through a character', async () => {
    const long = 'a' + '🦆'.repeat(20_000);
    await showUntilAnswered('r1', { answer: long, prompt: long });
    const { answer = '', prompt = '' } = (await passingText('r1')) ?? {};
    for (const text of [answer, prompt ?? '']) {
      expect(text.length).toBe(20_000);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  it('that finds the memory full is given up without a word', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(showUntilAnswered('r1', { answer: 'No.', prompt: null })).resolves.toBeUndefined();
  });
});
