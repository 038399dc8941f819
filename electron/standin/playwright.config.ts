import path from 'node:path';
import { defineConfig } from '@playwright/test';

/** The stand-in's own tests, on the stand-in or on Electron: `playwright test --config electron/standin`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './testapp/build.ts',
  outputDir: path.resolve(import.meta.dirname, '../../test-results/standin'),
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
});
