import { readFile } from 'node:fs/promises';
import { toApp, heldRequests } from './addresses.ts';
import { answerDialogs } from './answerDialogs.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { shortcuts } from './menu.ts';
import { showTheme } from './nativeTheme.ts';
import type { Page } from './page.ts';
import { settlePermissions } from './permissions.ts';
import { preloadSources } from './preloadSources.ts';
import { serveRequests } from './serveRequests.ts';
import { takeMessages } from './takeMessages.ts';

/** Makes a bare page a window's: its requests, messages and questions come here, and the preload runs before each document. */
export async function attachPage(window: BrowserWindow, page: Page, preload: string | undefined): Promise<void> {
  serveRequests(window, page);
  takeMessages(window, page);
  answerDialogs(window, page);
  followPage(window, page);
  const script = preload === undefined ? '' : await readFile(preload, 'utf8');
  const { product } = await page.devTools.send('Browser.getVersion', {});
  const [inPage, inPreload] = preloadSources(script, { ...process.versions, chrome: product.split('/')[1] });
  await Promise.all([
    page.send('Page.enable', {}),
    page.send('Runtime.enable', {}),
    page.send('Inspector.enable', {}),
    page.send('Fetch.enable', { patterns: heldRequests() }),
    page.send('Runtime.addBinding', { name: '__electronPost', executionContextName: 'electron' }),
    page.send('Page.addScriptToEvaluateOnNewDocument', { source: inPage }),
    page.send('Page.addScriptToEvaluateOnNewDocument', { worldName: 'electron', source: inPreload }),
    showTheme(page),
    page.devTools.send('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true }),
    settlePermissions(window, page),
  ]);
}

/** The bare page that the browser starts with may be told of late; it is none of the app's. */
const isFirst = (page: Page, url: string): boolean => page.url === '' && url.startsWith('data:');

/** Follows the page's life: which document stands, whether it is on its way elsewhere, whether it crashed. */
function followPage(window: BrowserWindow, page: Page): void {
  const { webContents } = window;
  const isMain = ({ frameId }: { frameId: string }) => frameId === page.targetId;
  page.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'electron' && isMain(context.auxData)) page.world = context.id;
  });
  page.on('Runtime.executionContextsCleared', () => {
    page.world = undefined;
  });
  // A close comes without these two, a reload or a navigation with one of them: that tells them apart.
  for (const event of ['Page.frameStartedNavigating', 'Page.frameRequestedNavigation'] as const) {
    page.on(event, (told) => {
      if (isMain(told)) page.navigating = true;
    });
  }
  page.on('Page.frameStoppedLoading', (told) => {
    if (isMain(told)) page.navigating = false;
  });
  page.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId !== undefined || isFirst(page, frame.url)) return;
    page.url = toApp(frame.url);
    page.loadedByMain = false;
    page.navigating = false;
    void settlePermissions(window, page);
    void showTheme(page);
  });
  page.on('Page.domContentEventFired', () => {
    page.post({ t: 'shortcuts', list: shortcuts() });
    webContents.emit('dom-ready');
  });
  page.on('Page.loadEventFired', () => {
    if (page.url === '') return;
    // Chromium asks `beforeunload` only of a page that a person has touched.
    void page.send('Runtime.evaluate', { expression: '0', userGesture: true }).catch(() => {});
    webContents.emit('did-finish-load');
    window.emit('ready-to-show');
  });
  page.devTools.on('Target.detachedFromTarget', ({ sessionId }) => {
    if (sessionId === page.sessionId) window.gone();
  });
  page.on('Inspector.targetCrashed', () => {
    page.world = undefined;
    webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  });
}
