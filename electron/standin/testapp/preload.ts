import { contextBridge, ipcRenderer } from 'electron';
import type { Api } from './api.ts';

const api: Api = {
  echo: (value) => ipcRenderer.invoke('echo', value),
  save: (text) => ipcRenderer.invoke('save', text) as Promise<number>,
  saveAs: (text) => ipcRenderer.invoke('save-as', text) as Promise<string | null>,
  pdf: () => ipcRenderer.invoke('pdf') as Promise<Uint8Array>,
  remember: (token) => ipcRenderer.invoke('remember', token) as Promise<string>,
  setDirty: (dirty) => {
    ipcRenderer.send('dirty', dirty);
  },
  onCommand: (listener) => {
    const heard = (_event: unknown, command: string) => {
      listener(command);
    };
    ipcRenderer.on('command', heard);
    return () => {
      ipcRenderer.off('command', heard);
    };
  },
};
contextBridge.exposeInMainWorld('api', api);
