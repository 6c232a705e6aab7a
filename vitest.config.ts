import { defineConfig } from 'vitest/config';

// Tests run on the sources: the condition chooses `src` over `dist` in each workspace's `exports`.
const conditions = ['gongwen-source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'rules/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 30_000,
  },
});
