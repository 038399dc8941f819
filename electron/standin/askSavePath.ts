import { heldRequests, schemes } from './addresses.ts';
import type { Page } from './page.ts';

/**
 * Shows the browser's own Save dialog and gives the chosen path, or null: a download of one byte with "ask where to save".
 * The app then writes the real file over it. A person may think as long as they like.
 */
export async function askSavePath(page: Page, name: string): Promise<string | null> {
  const scheme = 'save-dialog';
  const url = `https://file.${scheme}.invalid/${encodeURIComponent(name)}`;
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  schemes.set(
    scheme,
    () => new Response(' ', { headers: { 'content-type': 'application/octet-stream', 'content-disposition': disposition } }),
  );
  const { promise, resolve } = Promise.withResolvers<string | null>();
  let download = '';
  const stops = [
    page.devTools.on('Browser.downloadWillBegin', ({ guid, url: asked }) => {
      if (asked === url) download = guid;
    }),
    page.devTools.on('Browser.downloadProgress', ({ guid, state, filePath }) => {
      if (guid === download && state !== 'inProgress') resolve(state === 'completed' ? (filePath ?? null) : null);
    }),
  ];
  page.loadedByMain = true;
  try {
    await page.send('Fetch.enable', { patterns: heldRequests() });
    const link = JSON.stringify(url);
    const expression = `{ const a = document.createElement('a'); a.href = ${link}; a.download = ''; a.click(); }`;
    await page.send('Runtime.evaluate', { expression, userGesture: true });
    return await promise;
  } finally {
    page.loadedByMain = false;
    schemes.delete(scheme);
    for (const stop of stops) stop();
  }
}
