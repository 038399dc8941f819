import { contextBridge, ipcRenderer } from 'electron';
import { callNames, eventNames } from '../core/ipc/names.ts';

// One function per call and per event, each bound to its own name: the window never sees a channel, an event or ipcRenderer.
const calls = Object.fromEntries(
  callNames.map((name) => [name, (argument: unknown): Promise<unknown> => ipcRenderer.invoke(name, argument)]),
);
const events = Object.fromEntries(
  eventNames.map((name) => [
    name,
    (listener: (value: unknown) => void) => {
      const heard = (_event: unknown, value: unknown) => {
        listener(value);
      };
      ipcRenderer.on(name, heard);
      return () => {
        ipcRenderer.off(name, heard);
      };
    },
  ]),
);

contextBridge.exposeInMainWorld('dateline', Object.freeze({ calls: Object.freeze(calls), events: Object.freeze(events) }));
