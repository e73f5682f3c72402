import { expect, it } from 'vitest';
import { createLimits } from './limits.ts';

it('who has asked too much today is nobody known tomorrow: the key of addresses is thrown away', async () => {
  const clock = { now: new Date('2026-12-05T23:59:59Z') };
  const limits = createLimits({ perAddress: 1, perStudy: 100 }, () => clock.now);
  expect(await limits.request('192.0.2.1', null)).toBeNull();
  expect(await limits.request('192.0.2.1', null)).toBeGreaterThan(0);
  clock.now = new Date('2026-12-06T00:00:00Z');
  expect(await limits.request('192.0.2.1', null)).toBeNull();
});
