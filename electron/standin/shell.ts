import { spawn } from 'node:child_process';
import path from 'node:path';

/** Opens with the desktop's own program and gives its error, or an empty text as Electron does. */
const openWith = (target: string): Promise<string> => {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(command, [...args, target], { stdio: 'ignore', detached: true });
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('spawn', () => {
      child.unref();
      resolve('');
    });
  });
};

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
};

/** Electron's `shell`. */
export const shell = {
  async openExternal(url: string): Promise<void> {
    const error = await openWith(url);
    if (error !== '') throw new Error(error);
  },
  openPath: openWith,
  /** Opens the folder; the file is not marked in it. */
  showItemInFolder(file: string): void {
    void openWith(path.dirname(file));
  },
};
