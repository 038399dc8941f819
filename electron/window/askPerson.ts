import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { UiLanguage } from '../../core/i18n/language.ts';
import { questionText } from '../../core/i18n/questionText.ts';
import { fail, ok } from '../../core/result.ts';
import type { Services } from '../handlers/services.ts';
import type { PersonActs } from './personActs.ts';

/** Asks a person in a dialog of the system, which the page can neither read nor answer. Enter and Escape both say no. */
export function askPerson(window: () => BrowserWindow | null, acts: PersonActs, uiLanguage: () => UiLanguage): Services['confirm'] {
  return async (question) => {
    const isYes = await acts.dialog(async () => {
      const here = window();
      if (here === null) throw new Error(`a person was asked about ${question.about} without a window`);
      const { message, detail, no, yes } = questionText(question, uiLanguage());
      const { response } = await dialog.showMessageBox(here, {
        type: 'question',
        title: 'Dateline',
        message,
        detail,
        buttons: [no, yes],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return { value: response === 1, isYes: response === 1 };
    });
    return isYes === true ? ok(null) : fail({ kind: 'cancelled' });
  };
}
