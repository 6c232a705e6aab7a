import { defineConfig } from 'vitest/config';

// Tests run on the sources: the condition chooses `src` over `dist` in each workspace's `exports`.
const conditions = ['gongwen-source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'rules/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests use the processor, not the network: one worker a core, on two cores as well.
    maxWorkers: '100%',
  },
});
