import path from 'node:path';
import { defineConfig } from '@playwright/test';

const results = path.resolve(import.meta.dirname, '../test-results');

/** The window's tests, and those of the stand-in, which on Electron show that both worlds are alike. */
export default defineConfig({
  projects: [
    { name: 'dateline', testDir: '.' },
    { name: 'standin', testDir: '../electron/standin' },
  ],
  testMatch: '**/*.spec.ts',
  globalSetup: '../electron/standin/testapp/build.ts',
  outputDir: path.join(results, 'e2e'),
  workers: 2,
  // They end what hangs and measure nothing: a slow machine passes as well.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: path.join(results, 'e2e.json') }]],
});
