import { toApp } from './addresses.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { codec } from './codec.ts';
import { changeParts } from './page/changeParts.ts';
import { ipcMain } from './ipcMain.ts';
import type { IpcMainEvent } from './ipcMain.ts';
import { clickItem } from './menu.ts';
import { setPageIsDark } from './nativeTheme.ts';
import { setOnline } from './net.ts';
import type { Page } from './page.ts';
import type { FromPage } from './pageMessages.ts';

const wire = codec(changeParts);

/** Takes what the preload's world sends: calls for `ipcMain`, keys of the menu, news of the machine. */
export function takeMessages(window: BrowserWindow, page: Page): void {
  page.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === '__electronPost') void take(window, page, wire.decode(payload) as FromPage);
  });
}

async function take(window: BrowserWindow, page: Page, message: FromPage): Promise<void> {
  switch (message.t) {
    case 'invoke':
      await invoke(window, page, message);
      return;
    case 'send':
      ipcMain.emit(message.channel, eventOf(window), ...message.args);
      return;
    case 'menu':
      clickItem(message.id, window);
      return;
    case 'open':
      window.webContents.askOpen(toApp(message.url));
      return;
    case 'input':
      window.webContents.emit('input-event', {}, { type: message.type });
      return;
    case 'online':
      setOnline(message.value);
      return;
    case 'dark':
      setPageIsDark(message.value);
      return;
    case 'moved':
      window.lookWhereItStands();
  }
}

async function invoke(window: BrowserWindow, page: Page, message: Extract<FromPage, { t: 'invoke' }>): Promise<void> {
  const { id, channel, args } = message;
  try {
    page.post({ t: 'reply', id, ok: true, value: await ipcMain.answer(channel, eventOf(window), args) });
  } catch (error) {
    page.post({ t: 'reply', id, ok: false, value: `Error invoking remote method '${channel}': ${String(error)}` });
  }
}

const eventOf = ({ webContents }: BrowserWindow): IpcMainEvent => ({
  sender: webContents,
  senderFrame: webContents.mainFrame,
  returnValue: undefined,
  reply: (channel, ...args) => {
    webContents.send(channel, ...args);
  },
});
