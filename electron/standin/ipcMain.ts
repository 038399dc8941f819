import { EventEmitter } from 'node:events';
import type { WebContents } from './webContents.ts';

/** The event a handler gets: who sent it. */
export interface IpcMainInvokeEvent {
  readonly sender: WebContents;
  readonly senderFrame: { readonly url: string; readonly frameToken: string } | null;
}

/** The event a listener gets: who sent it, and a short way to answer. */
export interface IpcMainEvent extends IpcMainInvokeEvent {
  returnValue: unknown;
  reply: (channel: string, ...args: unknown[]) => void;
}

/** What the page sends is anything, in Electron's own words. */
type Sent = Parameters<Electron.IpcMain['handle']>[1] extends (event: never, ...args: infer Args) => unknown ? Args : never;
type Handler = (event: IpcMainInvokeEvent, ...args: Sent) => unknown;

/** Electron's `ipcMain`. Its events are the app's own channels, so any may be listened to. */
class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, listener: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, listener);
  }

  handleOnce(channel: string, listener: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return listener(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Answers one `ipcRenderer.invoke`; not Electron's, called by the window's post. */
  async answer(channel: string, event: IpcMainInvokeEvent, args: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...args);
  }
}

/** The main process's end of the messages. */
export const ipcMain = new IpcMain();
