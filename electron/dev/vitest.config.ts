import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '../..');

/** Ends a test that hangs. It measures nothing: a machine of a third of the speed, beside other work, needs no more. */
const longest = 120_000;

export default defineConfig({
  root,
  test: {
    globalSetup: path.join(import.meta.dirname, 'ownTempFolder.ts'),
    projects: [
      {
        test: {
          root,
          name: 'node',
          include: [
            'core/**/*.test.ts',
            'electron/**/*.test.ts',
            'e2e/newsroom/**/*.test.ts',
            'e2e/wordpress/*.test.ts',
            'e2e/chaos/**/*.test.ts',
          ],
          environment: 'node',
          testTimeout: longest,
          hookTimeout: longest,
        },
      },
      {
        plugins: [react()],
        test: {
          root,
          name: 'window',
          include: ['renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: longest,
          hookTimeout: longest,
        },
      },
    ],
  },
});
