import path from 'node:path';
import { BrowserWindow } from 'electron';
import type { WindowState } from '../settings/windowState.ts';
import { guardWindow } from './guardWindow.ts';
import { startPage } from './origin.ts';

/** Makes the one window: sandboxed, isolated, shown when its first page stands, where it stood last time. */
export function createWindow(outFolder: string, state: WindowState): BrowserWindow {
  const { bounds, maximized } = state.get();
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Dateline',
    backgroundColor: '#F3F1EC',
    webPreferences: {
      preload: path.join(outFolder, 'electron/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // Ours is used: Chromium's would download its dictionaries.
      spellcheck: false,
    },
  });
  guardWindow(window);
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    state.set({ bounds: window.isMaximized() ? bounds : window.getBounds(), maximized: window.isMaximized() });
  });
  // The text is on disk; a page that crashed comes back and opens it again.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  void window.loadURL(startPage);
  return window;
}
