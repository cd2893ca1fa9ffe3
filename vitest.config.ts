import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const alias = {
  '@': here('.'),
  '#i18n': here('.wxt/i18n/index.ts'),
  'webextension-polyfill': here('tests/support/browser-fake.ts'),
};

export default defineConfig({
  test: {
    sequence: { shuffle: true },
    coverage: {
      include: ['core/**/*.ts'],
      reporter: ['text-summary'],
      // One branch in some fifteen hundred is met by random lives alone, and not by those of every seed.
      thresholds: { lines: 100, branches: 99.9, functions: 100, statements: 100 },
    },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          sequence: { shuffle: true },
        },
      },
      {
        resolve: { alias },
        test: {
          // Two browsers at a time, as most of what they do is wait: a bell, a page, a second.
          name: 'pages',
          include: ['tests/e2e/pages/*.test.ts'],
          maxWorkers: 2,
          retry: 1,
          testTimeout: 10 * 60_000,
          hookTimeout: 3 * 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'bench',
          include: ['tests/bench/*.bench.ts'],
          sequence: { shuffle: false },
          fileParallelism: false,
          hookTimeout: 3 * 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          // One sped-up browser at a time: two of them starve each other on a small machine.
          fileParallelism: false,
          // On a noisy machine a sped-up second can be a slow one: a story that fails is told once more, and then believed.
          retry: 1,
          testTimeout: 10 * 60_000,
          hookTimeout: 3 * 60_000,
        },
      },
    ],
  },
});
