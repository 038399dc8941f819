import { _electron, test as base, expect } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { whichElectron } from '../../dev/whichElectron.ts';
import { folder } from './folder.ts';

const found = whichElectron();
if (found === null) throw new Error('Neither Electron nor Chrome, Chromium or Edge is on this machine. Run: npm run setup');

/** Tells whether the tests run on Electron itself, and which program that is. */
export const { real, executable } = found;

/** Starts the test app on a data folder and waits until its window can be used. */
export async function launch(userData: string, ...args: string[]): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await _electron.launch({ args: [folder, `--user-data-dir=${userData}`, ...args] });
  const page = await app.firstWindow();
  page.on('dialog', () => {}); // leaves `beforeunload` to the application: Playwright would accept it
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['ready']).catch(() => '')).toBe('true');
  return { app, page };
}

interface Fixtures {
  userData: string;
  started: { app: ElectronApplication; page: Page };
  app: ElectronApplication;
  page: Page;
}

/** A test with a test app of its own. */
export const test = base.extend<Fixtures>({
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
    await started.app.close().catch(() => {}); // gone already
  },
  app: async ({ started }, use) => {
    await use(started.app);
  },
  page: async ({ started }, use) => {
    await use(started.page);
  },
});
