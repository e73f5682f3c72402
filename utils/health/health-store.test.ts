import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetHealth, noteHealth, readHealth, watchHealth } from './health-store.ts';
import type { HealthEvent } from './site-health.ts';

const read = (minute: number): HealthEvent => ({
  type: 'read',
  isNew: true,
  site: 'chatgpt',
  adapter: 'a',
  version: '0.1.0',
  at: new Date(Date.UTC(2026, 10, 23, 10, minute)).toISOString(),
});

beforeEach(() => fakeBrowser.reset());

describe('how well sites can be read', () => {
  test('loses nothing that two tabs tell at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, minute) => noteHealth(read(minute))));
    expect((await readHealth()).map(({ reads }) => reads)).toEqual([20]);
  });

  test('is told of as it changes', async () => {
    const seen: number[] = [];
    const stop = watchHealth((rows) => seen.push(rows.length));
    await noteHealth(read(1));
    stop();
    await noteHealth(read(2));
    expect(seen).toEqual([1]);
  });

  test('is forgotten as a whole', async () => {
    await noteHealth(read(1));
    await forgetHealth();
    expect(await readHealth()).toEqual([]);
  });

  test('that the disk has no room for is let go in silence', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    await noteHealth(read(1));
    expect(await readHealth()).toEqual([]);
  });
});
