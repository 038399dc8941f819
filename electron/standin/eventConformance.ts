import type { AppEvents } from './app.ts';
import type { WindowEvents } from './browserWindow.ts';
import type { ContentsEvents } from './webContents.ts';

/** A listener for each event, taking what the stand-in gives with it. */
type Listeners<Events extends Record<keyof Events, unknown[]>> = { [Name in keyof Events]: (...details: Events[Name]) => void };

/** Compiles as long as each event of the stand-in's `app` is one of Electron's and carries nothing of another type. Never called. */
export const appEvents = (app: Electron.App, on: Listeners<AppEvents>) =>
  ({
    ready: app.on('ready', on.ready),
    'before-quit': app.on('before-quit', on['before-quit']),
    'will-quit': app.on('will-quit', on['will-quit']),
    quit: app.on('quit', on.quit),
    'window-all-closed': app.on('window-all-closed', on['window-all-closed']),
    'second-instance': app.on('second-instance', on['second-instance']),
  }) satisfies Record<keyof AppEvents, Electron.App>;

/** The same for a window. */
export const windowEvents = (window: Electron.BrowserWindow, on: Listeners<WindowEvents>) =>
  ({
    close: window.on('close', on.close),
    closed: window.on('closed', on.closed),
    'ready-to-show': window.on('ready-to-show', on['ready-to-show']),
    show: window.on('show', on.show),
    resize: window.on('resize', on.resize),
    move: window.on('move', on.move),
    maximize: window.on('maximize', on.maximize),
    unmaximize: window.on('unmaximize', on.unmaximize),
  }) satisfies Record<keyof WindowEvents, Electron.BrowserWindow>;

/** The same for what a window shows. */
export const contentsEvents = (contents: Electron.WebContents, on: Listeners<ContentsEvents>) =>
  ({
    'did-finish-load': contents.on('did-finish-load', on['did-finish-load']),
    'dom-ready': contents.on('dom-ready', on['dom-ready']),
    'will-navigate': contents.on('will-navigate', on['will-navigate']),
    'will-frame-navigate': contents.on('will-frame-navigate', on['will-frame-navigate']),
    'input-event': contents.on('input-event', on['input-event']),
    'will-attach-webview': contents.on('will-attach-webview', on['will-attach-webview']),
    'render-process-gone': contents.on('render-process-gone', on['render-process-gone']),
    destroyed: contents.on('destroyed', on.destroyed),
  }) satisfies Record<keyof ContentsEvents, Electron.WebContents>;
