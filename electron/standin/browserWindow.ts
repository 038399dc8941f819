import { app } from './app.ts';
import { browser } from './browser.ts';
import { cancellable } from './cancellable.ts';
import type { Cancellable } from './cancellable.ts';
import { attachPage } from './attachPage.ts';
import { toBrowser } from './addresses.ts';
import { closePage } from './closePage.ts';
import { KnownEvents } from './knownEvents.ts';
import { openWindows } from './openWindows.ts';
import type { Page } from './page.ts';
import { stage } from './stage.ts';
import { WebContents } from './webContents.ts';
import { WindowPlace } from './windowPlace.ts';

/** The events of a window, with what each carries. */
export interface WindowEvents {
  close: [event: Cancellable];
  closed: [];
  'ready-to-show': [];
  show: [];
  resize: [];
  move: [];
  maximize: [];
  unmaximize: [];
}

let lastId = 0;

/** Electron's `BrowserWindow`: the browser's one app window, claimed when it is made. */
export class BrowserWindow extends KnownEvents<WindowEvents> {
  readonly id = ++lastId;
  readonly webContents: WebContents;
  /** The page, once DevTools speaks with it. */
  page: Page | undefined;
  readonly #attached: Promise<Page>;
  readonly #place: WindowPlace;
  #destroyed = false;
  #waitingForClose: ((closed: boolean) => void)[] = [];

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', ['close', 'closed', 'ready-to-show', 'show', 'resize', 'move', 'maximize', 'unmaximize']);
    if (!stage.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    if (!browser.firstPage) throw new Error('electron stand-in: one window only');
    const { firstPage } = browser;
    browser.firstPage = null;
    openWindows.add(this);
    this.webContents = new WebContents(this);
    this.#place = new WindowPlace(options, (event) => {
      this.emit(event);
    });
    this.#attached = firstPage.then(async (page) => {
      this.page = page;
      await Promise.all([attachPage(this, page, options.webPreferences?.preload), this.#place.attach(page)]);
      return page;
    });
    this.#attached.catch((error: unknown) => {
      console.error(error);
    });
  }

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows];
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return contents.window;
  }

  static fromId(id: number): BrowserWindow | null {
    return [...openWindows].find((window) => window.id === id) ?? null;
  }

  static getFocusedWindow(): BrowserWindow | null {
    return [...openWindows][0] ?? null;
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#attached;
    const loaded = new Promise<void>((resolve) => {
      this.webContents.once('did-finish-load', () => {
        resolve();
      });
    });
    page.loadedByMain = true;
    const { errorText } = await page.send('Page.navigate', { url: toBrowser(url) });
    if (errorText !== undefined) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  }

  /** The browser shows its window from the start; the event is Electron's. */
  show(): void {
    this.emit('show');
  }

  focus(): void {
    void this.#attached.then((page) => page.send('Page.bringToFront', {})).catch(() => {});
  }

  close(): void {
    void this.#attached.then((page) => closePage(page, () => this.#destroyed)).catch(() => {});
  }

  /** Closes without asking the app. */
  destroy(): void {
    void this.#attached.then((page) => page.devTools.send('Target.closeTarget', { targetId: page.targetId })).catch(() => {});
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getBounds(): Electron.Rectangle {
    return this.#place.bounds();
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#place.move(bounds);
  }

  minimize(): void {
    this.#place.turn('minimized');
  }

  maximize(): void {
    this.#place.turn('maximized');
  }

  unmaximize(): void {
    if (this.isMaximized()) this.#place.turn('normal');
  }

  restore(): void {
    this.#place.turn('normal');
  }

  setFullScreen(full: boolean): void {
    this.#place.turn(full ? 'fullscreen' : 'normal');
  }

  isFullScreen(): boolean {
    return this.#place.state === 'fullscreen';
  }

  isMinimized(): boolean {
    return this.#place.state === 'minimized';
  }

  isMaximized(): boolean {
    return this.#place.state === 'maximized';
  }

  isVisible(): boolean {
    return !this.#destroyed;
  }

  /** Closes and tells whether the window is gone; false after a refusal. Not Electron's: `app.quit` waits on it. */
  closeAndWait(): Promise<boolean> {
    if (this.#destroyed) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#waitingForClose.push(resolve);
      this.close();
    });
  }

  /** The browser asks whether it may close: gives the app its `close` event, with the bounds of this moment. */
  async mayClose(): Promise<boolean> {
    await this.#place.look();
    const event = cancellable({});
    this.emit('close', event);
    if (event.defaultPrevented) this.#tellWaiting(false);
    return !event.defaultPrevented;
  }

  /** The page says that the window may have been moved. */
  lookWhereItStands(): void {
    void this.#place.look();
  }

  /** The browser has closed the window, or has left. */
  gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    openWindows.delete(this);
    this.#tellWaiting(true);
    this.emit('closed');
    if (openWindows.size > 0 || stage.quitting !== 'no') return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }

  #tellWaiting(closed: boolean): void {
    for (const tell of this.#waitingForClose.splice(0)) tell(closed);
  }
}
