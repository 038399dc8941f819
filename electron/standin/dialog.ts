import path from 'node:path';
import { askOpenPaths } from './askOpenPaths.ts';
import { askSavePath } from './askSavePath.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { identity } from './identity.ts';
import { showBox } from './messageBox.ts';
import { openWindows } from './openWindows.ts';
import type { Page } from './page.ts';
import { isHeadless } from './switches.ts';

/** Electron's `dialog`: the browser's own file dialogs, and message boxes in windows of their own. */
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
    const { title = identity.name, message, detail = '', buttons = [], defaultId = 0, cancelId = 0 } = options;
    const response = await showBox({ title, message, detail, buttons: buttons.length > 0 ? buttons : ['OK'], defaultId, cancelId });
    await page.send('Page.bringToFront', {}).catch(() => {}); // the page has gone meanwhile
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
