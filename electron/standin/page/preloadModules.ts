import type { LinkToMain } from './linkToMain.ts';

/** What main sends is anything, in Electron's own words. */
type Sent = Parameters<Electron.IpcRenderer['invoke']> extends [string, ...infer Args] ? Args : never;
type Listener = (event: object, ...args: Sent) => void;

/** The preload's end of the messages. */
interface IpcRenderer {
  invoke: (channel: string, ...args: unknown[]) => Promise<unknown>;
  send: (channel: string, ...args: unknown[]) => void;
  on: (channel: string, listener: Listener) => IpcRenderer;
  addListener: (channel: string, listener: Listener) => IpcRenderer;
  once: (channel: string, listener: Listener) => IpcRenderer;
  off: (channel: string, listener: Listener) => IpcRenderer;
  removeListener: (channel: string, listener: Listener) => IpcRenderer;
  removeAllListeners: (channel: string) => IpcRenderer;
}

/** The module that a preload gets for `require('electron')`: the part of Electron's that Dateline uses, and no more. */
export interface PreloadElectron {
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => void };
  ipcRenderer: IpcRenderer;
}

/** What a sandboxed preload finds around it: `require('electron')`, which is all it can require, and `process`. */
export function preloadModules(
  link: LinkToMain,
  expose: (name: string, api: unknown) => void,
  versions: Record<string, string>,
  platform: string,
): { require: (name: string) => object; process: object } {
  const listeners = new Map<string, Set<Listener>>();
  const calls = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  const add = (channel: string, listener: Listener) => {
    listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    return ipcRenderer;
  };
  const remove = (channel: string, listener: Listener) => {
    listeners.get(channel)?.delete(listener);
    return ipcRenderer;
  };
  const ipcRenderer: IpcRenderer = {
    invoke: (channel, ...args) => {
      const id = ++last;
      const call = Promise.withResolvers<unknown>();
      try {
        link.send({ t: 'invoke', id, channel, args });
        calls.set(id, call);
      } catch (error) {
        call.reject(error);
      }
      return call.promise;
    },
    send: (channel, ...args) => {
      link.send({ t: 'send', channel, args });
    },
    on: add,
    addListener: add,
    once: (channel, listener) => {
      const once: Listener = (event, ...args) => {
        remove(channel, once);
        listener(event, ...args);
      };
      return add(channel, once);
    },
    off: remove,
    removeListener: remove,
    removeAllListeners: (channel) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  link.on('reply', ({ id, ok, value }) => {
    const call = calls.get(id);
    calls.delete(id);
    if (ok) call?.resolve(value);
    else call?.reject(new Error(String(value)));
  });
  link.on('message', ({ channel, args }) => {
    for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer, ports: [] }, ...args);
  });
  const electron: PreloadElectron = { contextBridge: { exposeInMainWorld: expose }, ipcRenderer };
  return {
    require: (name) => {
      if (name === 'electron' || name === 'electron/renderer') return electron;
      throw new Error(`module not found: ${name}`);
    },
    process: { type: 'renderer', platform, versions, sandboxed: true, contextIsolated: true, env: {} },
  };
}
