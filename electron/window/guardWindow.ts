import { session } from 'electron';
import type { BrowserWindow } from 'electron';
import { allowedPermission } from './allowedPermission.ts';
import { startPage } from './origin.ts';

/** Denies the page every way out: other pages, frames, new windows, embedded pages, devices and permissions. */
export function guardWindow(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url !== startPage) event.preventDefault();
  });
  webContents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(allowedPermission(permission));
  });
  defaultSession.setPermissionCheckHandler((_contents, permission) => allowedPermission(permission));
  defaultSession.setDevicePermissionHandler(() => false);
}
