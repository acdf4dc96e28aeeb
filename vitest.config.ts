import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    environment: 'node',
    // Pure code keeps nothing between two files, and a process for each takes a third of the time.
    isolate: false,
    // Left to itself, it keeps one processor free, which on two is half of them.
    maxWorkers: '100%',
    // A busy machine takes many times as long as a quiet one.
    testTimeout: 30_000,
  },
});
