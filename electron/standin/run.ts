import path from 'node:path';
import { announceReady, app } from './app.ts';
import { startBrowser } from './browser.ts';
import { openWindows } from './openWindows.ts';
import { setPath } from './paths.ts';
import { stage } from './stage.ts';
import { switches } from './switches.ts';

/** Runs an app in Electron's order: load it, start the browser, tell that all is ready. An app that quits while loading never sees a browser. */
export async function run(load: () => Promise<unknown>, given: readonly (readonly [string, string])[]): Promise<void> {
  for (const [name, value] of given) switches.set(name, value);
  const folder = switches.get('user-data-dir');
  if (folder !== undefined && folder !== '') {
    for (const name of ['userData', 'sessionData']) setPath(name, path.resolve(folder));
  }
  await load();
  if (stage.quitting !== 'no') return;
  await startBrowser(browserLeft);
  announceReady();
}

/** A browser that leaves by itself has crashed or was killed: the windows are gone, and the app hears of it as of a crash. */
function browserLeft(code: number | null, signal: NodeJS.Signals | null): void {
  const expected = stage.quitting !== 'no';
  stage.browserDied = openWindows.size > 0 && !expected;
  for (const window of openWindows) {
    if (!expected) {
      window.webContents.emit('render-process-gone', {}, { reason: signal === null ? 'crashed' : 'killed', exitCode: code ?? 1 });
    }
    window.gone();
  }
  if (!stage.ready && !expected) app.exit(1);
}
