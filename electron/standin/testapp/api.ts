/** All that the test app's page can ask of its main process. */
export interface Api {
  echo: (value: unknown) => Promise<unknown>;
  save: (text: string) => Promise<number>;
  saveAs: (text: string) => Promise<string | null>;
  pdf: () => Promise<Uint8Array>;
  remember: (token: string) => Promise<string>;
  setDirty: (dirty: boolean) => void;
  onCommand: (listener: (command: string) => void) => () => void;
}

declare global {
  interface Window {
    api: Api;
  }
}
