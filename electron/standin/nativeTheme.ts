import { KnownEvents } from './knownEvents.ts';
import { openWindows } from './openWindows.ts';
import type { Page } from './page.ts';

type Source = Electron.NativeTheme['themeSource'];

/** Electron's `nativeTheme`: what the page's `prefers-color-scheme` says, by the system or by the app's wish. */
class NativeTheme extends KnownEvents<{ updated: [] }> {
  #source: Source = 'system';
  #pageIsDark = false;

  constructor() {
    super('nativeTheme', ['updated']);
  }

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    if (!['system', 'light', 'dark'].includes(source)) throw new TypeError(`Error processing argument: ${source}`);
    if (source === this.#source) return;
    this.#source = source;
    for (const { page } of openWindows) if (page) void setMedia(page, source);
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? this.#pageIsDark : this.#source === 'dark';
  }

  /** The page says whether it is dark; under `system` that is the only way to know. Not Electron's. */
  pageIsDark(dark: boolean): void {
    const before = this.shouldUseDarkColors;
    this.#pageIsDark = dark;
    if (before !== this.shouldUseDarkColors) this.emit('updated');
  }
}

/** The colours of the system and the app's wish about them. */
export const nativeTheme = new NativeTheme();

/** Shows a new document the app's wish. Without a wish nothing is said: a test driver may have one of its own. */
export async function showTheme(page: Page): Promise<void> {
  const { themeSource } = nativeTheme;
  if (themeSource !== 'system') await setMedia(page, themeSource);
}

/** Passes the page's report on. */
export function setPageIsDark(dark: boolean): void {
  nativeTheme.pageIsDark(dark);
}

/** The empty value leaves the colours to the system. */
async function setMedia(page: Page, source: Source): Promise<void> {
  const value = source === 'system' ? '' : source;
  await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] }).catch(() => {}); // the page has gone
}
