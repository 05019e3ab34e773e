import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const alias = { '#i18n': fileURLToPath(new URL('.wxt/i18n/index.ts', import.meta.url)) };

/** Tests of what people see: a DOM and the English messages of locales/en.yml. */
const INTERFACE = ['test/unit/components/**', 'test/unit/overlay/**'];
/** Tests of what calls browser.*: WXT's fake browser. */
const EXTENSION = ['test/unit/platform/**', 'test/unit/entrypoints/**'];

export default defineConfig({
  resolve: { alias },
  test: {
    testTimeout: 60_000, // machines are shared: a test that is slow there is not wrong
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], exclude: [...INTERFACE, ...EXTENSION] },
      },
      {
        extends: true,
        test: {
          name: 'interface',
          include: INTERFACE.map((folder) => `${folder}/*.test.{ts,tsx}`),
          environment: 'happy-dom',
          setupFiles: ['test/messages.ts'],
        },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          include: EXTENSION.map((folder) => `${folder}/*.test.{ts,tsx}`),
          setupFiles: ['test/messages.ts'],
        },
      },
      { extends: true, test: { name: 'fuzz', include: ['test/fuzz/**/*.test.ts'] } },
      { extends: true, test: { name: 'pages', include: ['test/pages/**/*.test.ts'] } },
      // What was built: tools/check.ts builds first.
      { extends: true, test: { name: 'build', include: ['test/build/**/*.test.ts'], testTimeout: 30_000 } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
