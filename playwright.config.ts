/* End-to-end tests bring their own browsers and servers (`e2e/fixtures/`); nothing is started from here. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // More than the cores: a browser mostly waits, for an answer to end or to come to rest.
  workers: 6,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
});
