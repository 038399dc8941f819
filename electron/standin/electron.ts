/** The module that the app gets for `import … from 'electron'`: the part of Electron that it uses, and no more. */
import { app } from './app.ts';
import { BrowserWindow } from './browserWindow.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipcMain.ts';
import { Menu, MenuItem } from './menu.ts';
import { nativeTheme } from './nativeTheme.ts';
import { net } from './net.ts';
import { protocol } from './protocol.ts';
import { safeStorage } from './safeStorage.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';
import { webContents } from './webContents.ts';

export type { IpcMainEvent, IpcMainInvokeEvent } from './ipcMain.ts';
export type { MenuItemConstructorOptions } from './menu.ts';
export type { Session } from './session.ts';
export type { WebContents } from './webContents.ts';
export { app, BrowserWindow, dialog, ipcMain, Menu, MenuItem, nativeTheme, net, protocol, safeStorage, session, shell, webContents };

// electron-store imports the default, as Electron's CommonJS module has it.
// oxlint-disable-next-line import/no-default-export
export default {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  protocol,
  safeStorage,
  session,
  shell,
  webContents,
};
