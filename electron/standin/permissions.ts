import { toBrowser } from './addresses.ts';
import type { BrowserWindow } from './browserWindow.ts';
import type { Page } from './page.ts';
import { session } from './session.ts';

type Electrons = Parameters<NonNullable<typeof session.defaultSession.checkHandler>>[1];

/** The browser's name of each permission that a page may ask for, and Electron's. */
const names: readonly (readonly [browsers: string, electrons: Electrons])[] = [
  ['camera', 'media'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['display-capture', 'media'],
  ['geolocation', 'geolocation'],
  ['idle-detection', 'idle-detection'],
  ['local-fonts', 'local-fonts'],
  ['microphone', 'media'],
  ['midi', 'midi'],
  ['notifications', 'notifications'],
  ['persistent-storage', 'persistent-storage'],
  ['storage-access', 'storage-access'],
  ['window-management', 'window-management'],
] as const;

/** Fixes the browser's answers to what the app's check handler says of the page's own origin, so that nobody is asked. */
export async function settlePermissions(window: BrowserWindow, page: Page): Promise<void> {
  const { checkHandler } = session.defaultSession;
  if (!checkHandler || page.url === '' || !/^[a-z]+:\/\/./.test(page.url)) return;
  const origin = new URL(page.url).origin === 'null' ? page.url.split('/').slice(0, 3).join('/') : new URL(page.url).origin;
  const details = { isMainFrame: true, requestingUrl: page.url };
  await Promise.all(
    names.map(([name, electrons]) => {
      const allowed = checkHandler(window.webContents as unknown as Electron.WebContents, electrons, origin, details);
      const setting = allowed ? 'granted' : 'denied';
      return page.devTools.send('Browser.setPermission', { permission: { name }, setting, origin: toBrowser(origin) }).catch(() => {}); // this browser does not know the permission: nothing to grant
    }),
  );
}
