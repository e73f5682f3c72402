import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetAllPassingText,
  forgetPassingText,
  passingText,
  showUntilAnswered,
  type Judged,
} from './passing-text.ts';

beforeEach(() => fakeBrowser.reset());

const judged = (change: Partial<Judged> = {}): Judged => ({
  answer: 'No.',
  before: null,
  prompt: null,
  detection: { evidence: [{ start: 0, end: 2, cue: 'en.decline', shows: 'refusal' }] },
  ...change,
});

describe('passing text', () => {
  it('is there until it is forgotten, in memory only', async () => {
    await showUntilAnswered('r1', judged());
    expect(await passingText('r1')).toEqual({
      answer: 'No.',
      before: null,
      prompt: null,
      evidence: judged().detection.evidence,
    });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await forgetPassingText(['r1']);
    expect(await passingText('r1')).toBeNull();
  });

  it('is forgotten altogether, and nothing else is', async () => {
    for (const id of ['r1', '__proto__']) await showUntilAnswered(id, judged({ answer: id }));
    await fakeBrowser.storage.session.set({ other: 1 });
    await forgetAllPassingText();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ other: 1 });
  });

  it('of great length is cut, never through a character', async () => {
    const long = 'a' + '🦆'.repeat(20_000);
    await showUntilAnswered('r1', judged({ answer: long, before: long, prompt: long }));
    const { answer = '', before, prompt } = (await passingText('r1')) ?? {};
    for (const text of [answer, before ?? '', prompt ?? '']) {
      expect(text.length).toBe(20_000);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  it('that finds the memory full is given up without a word', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(showUntilAnswered('r1', judged())).resolves.toBeUndefined();
  });
});
