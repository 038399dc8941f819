import path from 'node:path';
import { _electron, test as base, expect } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { whichElectron } from '../electron/dev/whichElectron.ts';

const found = whichElectron();
if (found === null) throw new Error('Neither Electron nor Chrome, Chromium or Edge is on this machine. Run: npm run setup');

/** Tells whether the tests run on Electron itself; else on the stand-in. */
export const { real } = found;

/** Starts Dateline on a data folder and waits until its window can be used. */
export async function launch(userData: string, ...args: string[]): Promise<{ app: ElectronApplication; page: Page }> {
  const root = path.resolve(import.meta.dirname, '..');
  const app = await _electron.launch({ args: [root, `--user-data-dir=${userData}`, ...args] });
  const page = await app.firstWindow();
  page.on('dialog', () => {}); // leaves `beforeunload` to the application: Playwright would accept it
  await expect.poll(() => isReady(page), { timeout: 20_000 }).toBe(true);
  return { app, page };
}

/** The window says so on its root element once its first screen can be used. */
const isReady = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.dataset['ready'] === 'true').catch(() => false); // the document is being replaced

/** A test with a Dateline of its own: a fresh data folder, the application and its window. */
export const test = base.extend<{ userData: string; started: Awaited<ReturnType<typeof launch>>; app: ElectronApplication; page: Page }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  userData: async ({}, use, info) => {
    await use(info.outputPath('user-data'));
  },
  started: async ({ userData }, use) => {
    const started = await launch(userData);
    await use(started);
    await started.app
      .evaluate(({ app }) => {
        app.exit(0);
      })
      .catch(() => {}); // it goes before it can answer
    await started.app.close().catch(() => {});
  },
  app: async ({ started }, use) => {
    await use(started.app);
  },
  page: async ({ started }, use) => {
    await use(started.page);
  },
});
export { expect };
