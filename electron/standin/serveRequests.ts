import { schemes, toApp } from './addresses.ts';
import type { SchemeHandler } from './addresses.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { cancellable } from './cancellable.ts';
import type { PausedRequest } from './devToolsMessages.ts';
import type { Page } from './page.ts';

/** Answers the page's requests to the app's own addresses, and lets the app refuse where the page wants to go. */
export function serveRequests(window: BrowserWindow, page: Page): void {
  page.on('Fetch.requestPaused', (paused) => {
    void serve(window, page, paused).catch(() => {}); // the page has gone meanwhile
  });
}

async function serve(window: BrowserWindow, page: Page, paused: PausedRequest): Promise<void> {
  const { requestId } = paused;
  const url = toApp(paused.request.url);
  if (paused.resourceType === 'Document' && isRefused(window, page, paused, url)) {
    if (paused.frameId === page.targetId) page.navigating = false;
    await page.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    return;
  }
  const handler = url === paused.request.url ? undefined : schemes.get(url.slice(0, url.indexOf(':')));
  if (!handler) {
    await page.send('Fetch.continueRequest', { requestId });
    return;
  }
  const response = await answer(handler, url, paused.request);
  await page.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

/** Asks as Electron does: every frame's wish to go elsewhere, and then the main frame's; never what main loads itself. */
function isRefused(window: BrowserWindow, page: Page, { frameId }: PausedRequest, url: string): boolean {
  const isMainFrame = frameId === page.targetId;
  if (page.url === '' || (isMainFrame && (page.loadedByMain || url === page.url))) return false;
  const everyFrame = cancellable({ url, isMainFrame });
  window.webContents.emit('will-frame-navigate', everyFrame);
  if (everyFrame.defaultPrevented || !isMainFrame) return everyFrame.defaultPrevented;
  const mainFrame = cancellable({ url, isMainFrame });
  window.webContents.emit('will-navigate', mainFrame, url);
  return mainFrame.defaultPrevented;
}

async function answer(
  handler: SchemeHandler,
  url: string,
  { method, headers, postDataEntries }: PausedRequest['request'],
): Promise<Response> {
  const parts = (postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'));
  const body = parts.length > 0 ? Buffer.concat(parts) : null;
  try {
    return await handler(new Request(url, { method, headers, body }));
  } catch (error) {
    console.error(error);
    return new Response(null, { status: 500 });
  }
}
