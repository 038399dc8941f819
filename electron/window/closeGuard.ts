import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { UiLanguage } from '../../core/i18n/language.ts';
import { shellText } from '../../core/i18n/shellText.ts';
import type { EventSink } from '../handlers/eventSink.ts';

/** How long the page may take to save its last words before the person is asked, in milliseconds. */
const patience = 3000;

/**
 * Holds the window open until the page has saved: the close is refused once, the page is told to flush, and the window
 * closes on its answer. Without an answer the person decides; nothing is thrown away in silence.
 */
export function guardClose(window: BrowserWindow, tell: EventSink, uiLanguage: () => UiLanguage): { flushed: () => void } {
  let answered: (() => void) | null = null;
  let mayClose = false;
  let asking = false;
  const close = () => {
    mayClose = true;
    window.close();
  };
  const ask = async () => {
    const { message, detail, stay, close: leave } = shellText[uiLanguage()].closing;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      detail,
      buttons: [stay, leave],
      defaultId: 0,
      cancelId: 0,
    });
    asking = false;
    if (response === 1) close();
  };
  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    const timer = setTimeout(() => {
      answered = null;
      void ask();
    }, patience);
    answered = () => {
      clearTimeout(timer);
      asking = false;
      close();
    };
    tell('app.flush', null);
  });
  // A page that is gone cannot save any more; what it had acknowledged is on disk.
  window.webContents.on('render-process-gone', () => {
    mayClose = mayClose || asking;
  });
  return {
    flushed: () => {
      const go = answered;
      answered = null;
      go?.();
    },
  };
}
