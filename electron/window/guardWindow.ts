import type { BrowserWindow } from 'electron';
import { startPage } from './origin.ts';

/** Denies the page every way out: other pages, frames, new windows, embedded pages, and packets that no proxy sees. */
export function guardWindow(window: BrowserWindow): void {
  const { webContents } = window;
  // The content policy cannot: Chromium knows no directive for WebRTC.
  webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url !== startPage) event.preventDefault();
  });
  webContents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
