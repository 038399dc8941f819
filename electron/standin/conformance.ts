import type { EventEmitter } from 'node:events';
import type * as standin from './electron.ts';
import type { PreloadElectron } from './page/preloadModules.ts';

/**
 * Each part of the stand-in beside Electron's. The third place names what is a smaller object here, compared by a line of
 * its own, or takes less than Electron does.
 */
interface Parts {
  app: [typeof standin.app, Electron.App, 'commandLine'];
  commandLine: [typeof standin.app.commandLine, Electron.CommandLine, never];
  BrowserWindow: [standin.BrowserWindow, Electron.BrowserWindow, never];
  browserWindows: [typeof standin.BrowserWindow, typeof Electron.BrowserWindow, never];
  dialog: [typeof standin.dialog, Electron.Dialog, never];
  ipcMain: [typeof standin.ipcMain, Electron.IpcMain, never];
  invokeEvent: [standin.IpcMainInvokeEvent, Electron.IpcMainInvokeEvent, 'senderFrame'];
  event: [standin.IpcMainEvent, Electron.IpcMainEvent, 'senderFrame'];
  senderFrame: [NonNullable<standin.IpcMainInvokeEvent['senderFrame']>, Electron.WebFrameMain, never];
  menu: [standin.Menu, Electron.Menu, never];
  menus: [typeof standin.Menu, typeof Electron.Menu, 'buildFromTemplate'];
  menuItem: [standin.MenuItem, Electron.MenuItem, never];
  nativeTheme: [typeof standin.nativeTheme, Electron.NativeTheme, never];
  net: [typeof standin.net, Electron.Net, never];
  protocol: [typeof standin.protocol, Electron.Protocol, never];
  safeStorage: [typeof standin.safeStorage, Electron.SafeStorage, never];
  session: [typeof standin.session.defaultSession, Electron.Session, never];
  shell: [typeof standin.shell, Electron.Shell, never];
  contents: [standin.WebContents, Electron.WebContents, 'mainFrame' | 'session'];
  mainFrame: [standin.WebContents['mainFrame'], Electron.WebFrameMain, never];
  allContents: [typeof standin.webContents, typeof Electron.webContents, never];
  contextBridge: [PreloadElectron['contextBridge'], Electron.ContextBridge, never];
  ipcRenderer: [PreloadElectron['ipcRenderer'], Electron.IpcRenderer, never];
}

/** The names of a part that are Electron's too. Listening is compared event by event, in `eventConformance.ts`. */
type Shared<Part extends keyof Parts> = Exclude<keyof Parts[Part][0] & keyof Parts[Part][1], keyof EventEmitter | Parts[Part][2]>;
type Own = { [Part in keyof Parts]: ReadAll<Pick<Parts[Part][0], Shared<Part>>> };
type Electrons = { [Part in keyof Parts]: Pick<Parts[Part][1], Shared<Part>> };

type ReadAll<Members> = { [Name in keyof Members]: Read<Members[Name]> };
/** A type that speaks of the stand-in's own classes, read as if it spoke of Electron's. */
type Read<T> = T extends standin.BrowserWindow
  ? Electron.BrowserWindow
  : T extends standin.WebContents
    ? Electron.WebContents
    : T extends standin.Menu
      ? Electron.Menu
      : T extends standin.MenuItem
        ? Electron.MenuItem
        : T extends standin.IpcMainInvokeEvent
          ? Electron.IpcMainInvokeEvent
          : T extends (...given: infer Given) => infer Answer
            ? (...given: ReadGiven<Given>) => Read<Answer>
            : T extends (infer Item)[]
              ? Read<Item>[]
              : T;
/** Electron takes its most general window, of which the stand-in has but one kind. */
type ReadGiven<Given extends unknown[]> = {
  [Place in keyof Given]: Given[Place] extends standin.BrowserWindow | undefined
    ? Electron.BaseWindow | Exclude<Given[Place], standin.BrowserWindow>
    : Read<Given[Place]>;
};

/** Compiles as long as all that the stand-in offers under a name of Electron's has Electron's type. Never called. */
export const conforms = (own: Own): Electrons => own;

/** The names the stand-in has beyond Electron's, each with its reason; a new one does not compile until it stands here. */
export const beyond = {
  BrowserWindow: {
    page: 'DevTools’ end of the window',
    closeAndWait: '`app.quit` waits on it',
    mayClose: 'the browser asks',
    gone: 'the browser tells',
    lookWhereItStands: 'the page tells',
  },
  contents: { window: 'there is one window for each', askOpen: 'the page asks' },
  ipcMain: { answer: 'the page asks' },
  nativeTheme: { pageIsDark: 'the page tells' },
  session: { checkHandler: 'the permissions are fixed from it' },
} satisfies {
  [Part in keyof Parts as Beyond<Part> extends never ? never : Part]: Record<Beyond<Part>, string>;
};
type Beyond<Part extends keyof Parts> = Exclude<keyof Parts[Part][0], keyof Parts[Part][1] | keyof EventEmitter>;
