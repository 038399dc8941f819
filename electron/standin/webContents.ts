import { toBrowser } from './addresses.ts';
import type { BrowserWindow } from './browserWindow.ts';
import type { Cancellable } from './cancellable.ts';
import { KnownEvents } from './knownEvents.ts';
import { openWindows } from './openWindows.ts';
import { printPage } from './printPage.ts';
import { session } from './session.ts';

type Navigation = Cancellable<{ url: string; isMainFrame: boolean }>;

/** The events of a window's contents, with what each carries. */
export interface ContentsEvents {
  'did-finish-load': [];
  'dom-ready': [];
  'will-navigate': [event: Navigation, url: string];
  'will-frame-navigate': [event: Navigation];
  'input-event': [event: object, input: Electron.InputEvent];
  'will-attach-webview': [event: Cancellable];
  'render-process-gone': [event: object, details: Electron.RenderProcessGoneDetails];
  destroyed: [];
}

type WebRtcPolicy = Parameters<Electron.WebContents['setWebRTCIPHandlingPolicy']>[0];
type OpenHandler = (details: { url: string }) => { action: 'deny' | 'allow' };

let lastId = 0;

/** Electron's `webContents`: what the window shows. */
export class WebContents extends KnownEvents<ContentsEvents> {
  readonly id = ++lastId;
  readonly window: BrowserWindow;
  readonly session = session.defaultSession;
  readonly mainFrame: { readonly url: string; readonly frameToken: string };
  #webRtcPolicy: WebRtcPolicy = 'default';
  #openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(window: BrowserWindow) {
    super('webContents', [
      'did-finish-load',
      'dom-ready',
      'will-navigate',
      'will-frame-navigate',
      'input-event',
      'will-attach-webview', // no page here can have a webview; a guard against them does no harm
      'render-process-gone',
      'destroyed',
    ]);
    this.window = window;
    this.mainFrame = Object.defineProperty({ url: '', frameToken: 'main' }, 'url', { get: () => this.getURL() });
    window.once('closed', () => {
      this.emit('destroyed');
    });
  }

  getURL(): string {
    return this.window.page?.url ?? '';
  }

  isDestroyed(): boolean {
    return this.window.isDestroyed();
  }

  send(channel: string, ...args: unknown[]): void {
    this.window.page?.post({ t: 'message', channel, args });
  }

  /** The browser is started under the strictest policy, whatever is set; it is only remembered. */
  setWebRTCIPHandlingPolicy(policy: WebRtcPolicy): void {
    this.#webRtcPolicy = policy;
  }

  getWebRTCIPHandlingPolicy(): string {
    return this.#webRtcPolicy;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** The page wants a window: the app's handler hears of it; none is ever opened here. Not Electron's. */
  askOpen(url: string): void {
    if (this.#openHandler({ url }).action !== 'deny') console.error('electron stand-in: new windows are never opened');
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const { page } = this.window;
    if (!page) throw new Error('electron stand-in: no page yet');
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { page } = this.window;
    if (!page) throw new Error('electron stand-in: no page yet');
    return printPage(page, options);
  }

  reload(): void {
    const { page } = this.window;
    if (!page) return;
    page.loadedByMain = true;
    void page.send('Page.navigate', { url: toBrowser(page.url) }).catch(() => {});
  }

  close(options?: Electron.CloseOpts): void {
    if (options?.waitForBeforeUnload) this.window.close();
    else this.window.destroy();
  }

  focus(): void {
    this.window.focus();
  }

  forcefullyCrashRenderer(): void {
    void this.window.page?.send('Page.crash', {}).catch(() => {}); // the page cannot answer any more
  }
}

/** Electron's static part of `webContents`. */
export const webContents = {
  getAllWebContents: (): WebContents[] => [...openWindows].map((window) => window.webContents),
  fromId: (id: number): WebContents | undefined => webContents.getAllWebContents().find((contents) => contents.id === id),
  fromDevToolsTargetId: (targetId: string): WebContents | undefined =>
    [...openWindows].find(({ page }) => page?.targetId === targetId)?.webContents,
};
