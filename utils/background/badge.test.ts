import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBadge } from './badge.ts';

const texts: unknown[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  texts.length = 0;
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined as never);
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(((shown: unknown) => {
    texts.push(shown);
    return Promise.resolve();
  }) as never);
});

describe('the badge', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('shows %i waiting as "%s"', async (waiting, text) => {
    await createBadge(() => Promise.resolve(waiting)).showPending();
    expect(texts).toEqual([{ text }]);
  });

  it('marks one tab, and gives it the number back', async () => {
    const badge = createBadge(() => Promise.resolve(0));
    await badge.showReadable(7, false);
    await badge.showReadable(7, true);
    expect(texts).toEqual([
      { tabId: 7, text: '!' },
      { tabId: 7, text: null },
    ]);
  });

  it('minds no tab that is gone', async () => {
    vi.mocked(browser.action.setBadgeText).mockRejectedValue(new Error('No tab with id: 7.') as never);
    await expect(createBadge(() => Promise.resolve(0)).showReadable(7, false)).resolves.toBeUndefined();
  });

  it('marks every tab while the log can’t be written', async () => {
    await createBadge(() => Promise.resolve(3)).showProblem('disk_full');
    expect(texts).toEqual([{ text: '!' }]);
  });
});
