import { app, dialog } from 'electron';
import { errorText } from '../../core/i18n/errorText.ts';
import type { EventSink } from '../handlers/eventSink.ts';
import { chosenLanguage } from './chosenLanguage.ts';

/**
 * Keeps the program running when something in the main process breaks that nobody expected: the window is told and stays
 * open, for what was shown as saved is on disk and what is typed has to get there. Without a window a box says so, and the
 * program ends.
 */
export function surviveFaults(tell: EventSink, hasWindow: () => boolean): void {
  const survive = (error: unknown) => {
    console.error(error);
    if (hasWindow()) {
      tell('app.notice', { kind: 'stumbled' });
      return;
    }
    const { what, safe, next } = errorText({ kind: 'stumbled' }, chosenLanguage('system', app.getLocale()));
    dialog.showErrorBox('Dateline', `${what}\n${safe}\n${next}`);
    app.exit(1);
  };
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
}
