import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from './page.ts';

/**
 * Asks the browser to close the page until the page is asked or gone: a request right on the heels of a refusal is lost
 * now and then. Once asked, the answer is final.
 */
export async function closePage(page: Page, isGone: () => boolean): Promise<void> {
  const asked = new AbortController();
  const stop = page.on('Page.javascriptDialogOpening', () => {
    asked.abort();
  });
  for (let tries = 0; tries < 20 && !asked.signal.aborted && !isGone(); tries++) {
    await page.dialogClosed;
    await page.send('Page.close', {});
    await wait(150);
  }
  stop();
}
