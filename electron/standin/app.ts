import { browser } from './browser.ts';
import type { Cancellable } from './cancellable.ts';
import { cancellable } from './cancellable.ts';
import { identity } from './identity.ts';
import { takeInstanceLock } from './instanceLock.ts';
import { KnownEvents } from './knownEvents.ts';
import { openWindows } from './openWindows.ts';
import { getPath, setPath } from './paths.ts';
import { stage } from './stage.ts';
import { appendSwitch, switches } from './switches.ts';

/** The events of `app`, with what each carries. */
export interface AppEvents {
  ready: [event: object, launchInfo: object];
  'before-quit': [event: Cancellable];
  'will-quit': [event: Cancellable];
  quit: [event: object, exitCode: number];
  'window-all-closed': [];
  'second-instance': [event: object, argv: string[], workingDirectory: string, additionalData: unknown];
}

const ready = Promise.withResolvers<void>();

/** Electron's `app`, as far as Dateline uses it. */
class App extends KnownEvents<AppEvents> {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch,
    hasSwitch: (name: string): boolean => switches.has(name),
    getSwitchValue: (name: string): string => switches.get(name) ?? '',
  };
  #locked = false;

  constructor() {
    super('app', ['ready', 'before-quit', 'will-quit', 'quit', 'window-all-closed', 'second-instance']);
  }

  whenReady(): Promise<void> {
    return ready.promise;
  }

  isReady(): boolean {
    return stage.ready;
  }

  getName(): string {
    return identity.name;
  }

  setName(name: string): void {
    identity.name = name;
  }

  getVersion(): string {
    return identity.version;
  }

  getLocale(): string {
    return switches.get('lang') || Intl.DateTimeFormat().resolvedOptions().locale;
  }

  getAppPath(): string {
    return identity.folder;
  }

  getPath(name: string): string {
    return getPath(name);
  }

  setPath(name: string, folder: string): void {
    setPath(name, folder);
  }

  requestSingleInstanceLock(additionalData: unknown = {}): boolean {
    this.#locked ||= takeInstanceLock(getPath('userData'), additionalData, ({ argv, cwd, data }) => {
      this.emit('second-instance', {}, argv, cwd, data);
    });
    return this.#locked;
  }

  hasSingleInstanceLock(): boolean {
    return this.#locked;
  }

  /** The page always runs in Chromium's sandbox here, except for root. */
  enableSandbox(): void {}

  quit(): void {
    if (stage.quitting !== 'no') return;
    stage.quitting = 'asking';
    void this.#quit();
  }

  exit(code = 0): void {
    if (stage.quitting === 'done') return;
    stage.quitting = 'done';
    this.emit('quit', {}, code);
    const end = () => process.exit(code === 0 && stage.browserDied ? 1 : code);
    if (!browser.running || browser.running.gone) {
      end();
      return;
    }
    const { devTools } = browser.running;
    devTools.process.once('exit', end);
    devTools.send('Browser.close', {}).catch(() => {}); // it leaves without a word
    setTimeout(() => devTools.process.kill('SIGKILL'), 3000).unref();
  }

  /** Asks the app, each window and the app again, as Electron does; anyone may refuse. */
  async #quit(): Promise<void> {
    if (await this.#mayQuit()) this.exit(0);
    else if (stage.quitting === 'asking') stage.quitting = 'no';
  }

  async #mayQuit(): Promise<boolean> {
    const before = cancellable({});
    this.emit('before-quit', before);
    if (before.defaultPrevented) return false;
    for (const window of openWindows) if (!(await window.closeAndWait())) return false;
    const will = cancellable({});
    this.emit('will-quit', will);
    return !will.defaultPrevented;
  }
}

/** The application. */
export const app = new App();

/** Tells everybody that the app is ready: the event first, then the promise, as test drivers rely on. */
export function announceReady(): void {
  stage.ready = true;
  app.emit('ready', {}, {});
  ready.resolve();
}
