import type { WindowBounds } from './devToolsMessages.ts';
import type { Page } from './page.ts';

type State = NonNullable<WindowBounds['windowState']>;
type Change = 'resize' | 'move' | 'maximize' | 'unmaximize';

/**
 * Where the window stands. The browser tells on demand only, so what is known here is looked up when the page notices a
 * change and always just before a close.
 */
export class WindowPlace {
  state: State = 'normal';
  readonly #tell: (change: Change) => void;
  readonly #known: Electron.Rectangle;
  readonly #wished: WindowBounds;
  #page: Page | undefined;
  #windowId = 0;

  constructor({ x, y, width = 800, height = 600 }: Electron.BrowserWindowConstructorOptions, tell: (change: Change) => void) {
    this.#tell = tell;
    this.#known = { x: x ?? 0, y: y ?? 0, width, height };
    this.#wished = { left: x, top: y, width, height };
  }

  async attach(page: Page): Promise<void> {
    const { windowId } = await page.devTools.send('Browser.getWindowForTarget', { targetId: page.targetId });
    this.#windowId = windowId;
    this.#page = page;
    await this.#set(this.#wished);
    if (this.state !== 'normal') await this.#set({ windowState: this.state });
  }

  bounds(): Electron.Rectangle {
    return { ...this.#known };
  }

  move(bounds: Partial<Electron.Rectangle>): void {
    const before = this.bounds();
    Object.assign(this.#known, bounds);
    void this.#set({ left: bounds.x, top: bounds.y, width: bounds.width, height: bounds.height });
    this.#tellBounds(before);
  }

  turn(state: State): void {
    const before = this.state;
    this.state = state;
    void this.#set({ windowState: state });
    this.#tellState(before);
  }

  /** Asks the browser, and tells of what has changed. */
  async look(): Promise<void> {
    const told = await this.#page?.devTools.send('Browser.getWindowBounds', { windowId: this.#windowId }).catch(() => null);
    if (!told) return;
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = told.bounds;
    const before = this.bounds();
    const stateBefore = this.state;
    this.state = windowState;
    if (windowState !== 'minimized') Object.assign(this.#known, { x: left, y: top, width, height });
    this.#tellState(stateBefore);
    this.#tellBounds(before);
  }

  #tellBounds(before: Electron.Rectangle): void {
    if (before.width !== this.#known.width || before.height !== this.#known.height) this.#tell('resize');
    if (before.x !== this.#known.x || before.y !== this.#known.y) this.#tell('move');
  }

  #tellState(before: State): void {
    if (before !== 'maximized' && this.state === 'maximized') this.#tell('maximize');
    if (before === 'maximized' && this.state !== 'maximized') this.#tell('unmaximize');
  }

  async #set(bounds: WindowBounds): Promise<void> {
    await this.#page?.devTools.send('Browser.setWindowBounds', { windowId: this.#windowId, bounds }).catch(() => {}); // the window is gone
  }
}
