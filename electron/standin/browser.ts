import { mkdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../dev/findBrowser.mjs';
import type { DevTools } from './devTools.ts';
import { firstPreferences } from './firstPreferences.ts';
import { launchBrowser } from './launchBrowser.ts';
import { Page } from './page.ts';
import { getPath } from './paths.ts';
import { isHeadless, switches } from './switches.ts';

type Running = { devTools: DevTools; gone: boolean };

type Attached = { sessionId: string; targetId: string };

/**
 * The browser under the app, once it runs; its first page, which waits for a window to claim it; and the pages that the stand-in
 * itself is about to open, by their addresses.
 */
export const browser: {
  running: Running | null;
  firstPage: Promise<Page> | null;
  readonly expected: Map<string, (attached: Attached) => void>;
} = { running: null, firstPage: null, expected: new Map() };

/** Starts the browser on a profile inside the app's data folder. Fails when it leaves before its first page stands. */
export async function startBrowser(onLeft: (code: number | null, signal: NodeJS.Signals | null) => void): Promise<void> {
  const executable = findBrowser();
  if (executable === null) throw new Error('Neither Electron nor a Chromium, Chrome or Edge browser was found on this machine.');
  const profile = path.join(getPath('userData'), 'chromium');
  if (!existsSync(profile)) {
    mkdirSync(path.join(profile, 'Default'), { recursive: true });
    firstPreferences(profile);
  }
  const devTools = launchBrowser(executable, [`--user-data-dir=${profile}`, `--app=${firstAddress}`, ...ownSwitches()]);
  const running: Running = { devTools, gone: false };
  browser.running = running;
  browser.firstPage = firstPageOf(devTools);
  devTools.process.once('exit', (code, signal) => {
    running.gone = true;
    onLeft(code, signal);
  });
  await Promise.all([
    devTools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
    browser.firstPage,
  ]);
}

/** The address of the first page, before a window claims it. */
const firstAddress = 'data:text/html,';

/** Chromium refuses its sandbox to root; its warning bar about that would stand over the app's page. */
const ownSwitches = (): string[] => {
  const ofElectron = new Set(['user-data-dir', 'inspect', 'inspect-brk']);
  const given = [...switches]
    .filter(([name]) => !ofElectron.has(name))
    .map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`));
  const root = process.getuid?.() === 0;
  if (root && !switches.has('no-sandbox')) given.push('--no-sandbox');
  if (root || switches.has('no-sandbox')) given.push('--test-type');
  if (isHeadless() && !switches.has('headless')) given.push('--headless=new');
  return given;
};

/** The page that `--app` opens. Any other that appears and is not expected is a window that main did not make: it is closed at once. */
const firstPageOf = (devTools: DevTools): Promise<Page> =>
  new Promise((resolve, reject) => {
    devTools.on('Target.attachedToTarget', ({ sessionId, targetInfo: { type, url, targetId }, waitingForDebugger }) => {
      const expecting = browser.expected.get(url);
      if (type === 'page' && expecting) {
        expecting({ sessionId, targetId });
        return;
      }
      if (type === 'page' && url === firstAddress) resolve(new Page(devTools, { sessionId, targetId }));
      else if (type === 'page') {
        void devTools.send('Target.closeTarget', { targetId });
        return;
      }
      if (waitingForDebugger) void devTools.send('Runtime.runIfWaitingForDebugger', {}, sessionId);
    });
    devTools.process.once('exit', () => {
      reject(new Error('The browser did not start. Is there a display?'));
    });
    devTools.process.once('error', reject);
  });
