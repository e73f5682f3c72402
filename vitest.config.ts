import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      '{contract,protocol,collector,researcher,utils,components,entrypoints,scripts,test,bench,e2e}/**/*.test.{ts,tsx}',
    ],
    environment: 'node',
    setupFiles: ['./test/setup.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
