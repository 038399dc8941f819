import type { BrowserWindow } from './browserWindow.ts';

/** The windows that are open now: one at most, since the stand-in offers no second. */
export const openWindows = new Set<BrowserWindow>();
