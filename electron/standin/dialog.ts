import path from 'node:path';
import { askOpenPaths } from './askOpenPaths.ts';
import { askSavePath } from './askSavePath.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { messageBoxes } from './messageBoxes.ts';
import { openWindows } from './openWindows.ts';
import type { Page } from './page.ts';
import { isHeadless } from './switches.ts';

let lastBox = 0;

/** Electron's `dialog`: the browser's own file dialogs, and message boxes drawn over the page. */
export const dialog = {
  async showSaveDialog(...args: Asked<Electron.SaveDialogOptions>): Promise<{ canceled: boolean; filePath: string }> {
    needPerson('showSaveDialog');
    const { page, options } = readAsked(args);
    const filePath = await askSavePath(page, path.basename(options.defaultPath ?? 'untitled'));
    return { canceled: filePath === null, filePath: filePath ?? '' };
  },
  async showOpenDialog(...args: Asked<Electron.OpenDialogOptions>): Promise<{ canceled: boolean; filePaths: string[] }> {
    needPerson('showOpenDialog');
    const { page, options } = readAsked(args);
    const filePaths = await askOpenPaths(page, options);
    return { canceled: filePaths.length === 0, filePaths };
  },
  async showMessageBox(...args: Asked<Electron.MessageBoxOptions>): Promise<{ response: number; checkboxChecked: boolean }> {
    const { page, options } = readAsked(args);
    const id = ++lastBox;
    const { promise, resolve } = Promise.withResolvers<number>();
    messageBoxes.set(id, resolve);
    const { message, detail = '', buttons = [], defaultId = 0, cancelId = 0 } = options;
    page.post({ t: 'box', id, options: { message, detail, buttons: buttons.length > 0 ? buttons : ['OK'], defaultId, cancelId } });
    const response = await promise;
    messageBoxes.delete(id);
    return { response, checkboxChecked: false };
  },
  showErrorBox(title: string, content: string): void {
    console.error(`${title}: ${content}`);
  },
};

type Asked<Options> = [window: BrowserWindow, options: Options] | [options: Options];

const readAsked = <Options>(args: Asked<Options>): { page: Page; options: Options } => {
  const [window, options] = args.length === 2 ? args : [[...openWindows][0], args[0]];
  if (!window?.page) throw new Error('electron stand-in: a dialog needs a window to stand over');
  return { page: window.page, options };
};

const needPerson = (what: string): void => {
  if (isHeadless()) throw new Error(`electron stand-in: ${what} needs a person at a display; replace it in the test`);
};
