import path from 'node:path';
import { app, net, session, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { EventSink } from './handlers/eventSink.ts';
import { makePrivate } from './files/makePrivate.ts';
import { printInShell } from './press/printInShell.ts';
import { handlers } from './handlers/handlers.ts';
import { startServices } from './handlers/startServices.ts';
import { openLibrary } from './library/openLibrary.ts';
import { openSettings } from './settings/settingsInElectronStore.ts';
import { openTokens } from './settings/tokensInSecretStore.ts';
import { openWindowState } from './settings/windowState.ts';
import { askPerson } from './window/askPerson.ts';
import { answerCalls } from './window/answerCalls.ts';
import { setApplicationMenu } from './window/applicationMenu.ts';
import { chooseFile } from './window/chooseFile.ts';
import { chosenLanguage } from './window/chosenLanguage.ts';
import { guardClose } from './window/closeGuard.ts';
import { createWindow } from './window/createWindow.ts';
import { guardSession } from './window/guardSession.ts';
import { openOutside } from './window/openOutside.ts';
import { personActs, watchActs } from './window/personActs.ts';
import { ownArguments } from './window/ownArguments.ts';
import { printAndLeave, printTask } from './window/printWindow.ts';
import { secretStore } from './window/secretStore.ts';
import { announceScheme, serveWindow } from './window/serveWindow.ts';
import { surviveFaults } from './window/surviveFaults.ts';
import { watchLink } from './window/watchLink.ts';

announceScheme();
app.enableSandbox();

let window: BrowserWindow | null = null;
let flushed = () => {};
const outFolder = path.join(app.getAppPath(), 'out');
const tell: EventSink = (name, value) => {
  if (window !== null && !window.isDestroyed()) window.webContents.send(name, value);
};
surviveFaults(tell, () => window !== null);

/** Composes the application: nothing is decided here, only connected. */
async function start(opened: ReturnType<typeof openLibrary>): Promise<void> {
  const folder = app.getPath('userData');
  const { store: settings, notices } = openSettings(folder, (error) => tell('app.notice', error));
  const uiLanguage = () => chosenLanguage(settings.get().uiLanguage, app.getLocale());
  // In memory, with the proxies and certificates of the system; no page ever stands on it.
  const requests = session.fromPartition('requests');
  const acts = personActs();
  const confirm = askPerson(() => window, acts, uiLanguage);
  const { services, stop } = await startServices({
    opened,
    appFolder: app.getAppPath(),
    sends: true,
    settings,
    tokens: openTokens(folder, secretStore),
    fetch: (input, init) => requests.fetch(input instanceof URL ? input.href : input, init),
    notices,
    chooser: chooseFile(() => window, acts, uiLanguage),
    confirm,
    tell,
    online: () => net.isOnline(),
    openOutside: openOutside(confirm, acts, (url) => shell.openExternal(url)),
    printer: printInShell(async () => ({ executable: app.getPath('exe'), args: ownArguments() })),
    flushed: () => flushed(),
    uiLanguage,
    version: app.getVersion(),
  });
  answerCalls(handlers(services));
  serveWindow(path.join(outFolder, 'renderer'), services.library);
  const choose: EventSink = (name, value) => {
    acts.happened();
    tell(name, value);
  };
  setApplicationMenu(uiLanguage(), choose);
  settings.onChange(() => setApplicationMenu(uiLanguage(), choose));
  await guardSession(session.defaultSession);
  window = createWindow(outFolder, openWindowState(folder));
  watchActs(window.webContents, acts);
  ({ flushed } = guardClose(window, tell, uiLanguage));
  const unwatch = watchLink(services);
  app.on('window-all-closed', () => {
    unwatch();
    void stop().finally(() => {
      app.exit(0);
    });
  });
}

const printing = printTask();
if (printing !== null) void app.whenReady().then(() => printAndLeave(printing));
else if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  makePrivate(app.getPath('userData'));
  // The library opens while the browser still starts.
  const opened = openLibrary(path.join(app.getPath('userData'), 'library'));
  void app.whenReady().then(() => start(opened));
} else app.quit();
