import type { BrowserWindow } from './browserWindow.ts';
import type { Page } from './page.ts';

/**
 * Answers the browser's questions. The page's own world always objects to `beforeunload`; the question that follows is the
 * window's `close` event, which the app may refuse. A reload or a navigation asks too and is let through.
 */
export function answerDialogs(window: BrowserWindow, page: Page): void {
  page.on('Page.javascriptDialogOpening', ({ type }) => {
    page.dialogClosed = answer(window, page, type === 'beforeunload');
  });
}

async function answer(window: BrowserWindow, page: Page, leaving: boolean): Promise<void> {
  const accept = leaving && (page.navigating || (await window.mayClose()));
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  const stop = page.on('Page.javascriptDialogClosed', () => {
    resolve();
  });
  // The page may go with the dialog, and then nobody tells that it is closed.
  await page.send('Page.handleJavaScriptDialog', { accept }).then(() => closed, resolve);
  stop();
}
