import path from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { UiLanguage } from '../../core/i18n/language.ts';
import { shellText } from '../../core/i18n/shellText.ts';
import { bundleExtension } from '../../core/share/bundle.ts';
import type { FileChooser } from '../handlers/fileChooser.ts';
import type { PersonActs } from './personActs.ts';

/** Asks for paths in the machine's own dialogs, so that no path ever comes from the page; one at a time, each after a person's act. */
export function chooseFile(window: () => BrowserWindow | null, acts: PersonActs, uiLanguage: () => UiLanguage): FileChooser {
  const shown = () => {
    const here = window();
    if (here === null) throw new Error('a file was asked for without a window');
    return here;
  };
  const chosen = (file: string | null | undefined) => ({ value: file ?? null, isYes: file !== null && file !== undefined });
  return {
    toOpen: (what) =>
      acts.dialog(async () => {
        const text = shellText[uiLanguage()];
        const { canceled, filePaths } = await dialog.showOpenDialog(shown(), {
          title: { text: text.importTitle, letterhead: text.letterheadTitle, bundle: text.bundleTitle }[what],
          properties: ['openFile'],
          filters: [
            {
              text: { name: text.textFiles, extensions: ['docx', 'html', 'htm', 'md', 'markdown', 'txt', 'text'] },
              letterhead: { name: text.formats['docx'] ?? 'docx', extensions: ['docx', 'dotx'] },
              bundle: { name: text.formats[bundleExtension] ?? bundleExtension, extensions: [bundleExtension] },
            }[what],
            { name: text.allFiles, extensions: ['*'] },
          ],
        });
        return chosen(canceled ? null : filePaths[0]);
      }),
    toFolder: () =>
      acts.dialog(async () => {
        const { canceled, filePaths } = await dialog.showOpenDialog(shown(), {
          title: shellText[uiLanguage()].folderTitle,
          properties: ['openDirectory', 'createDirectory'],
        });
        return chosen(canceled ? null : filePaths[0]);
      }),
    toSave: (suggestedName, extension) =>
      acts.dialog(async () => {
        const text = shellText[uiLanguage()];
        const { canceled, filePath } = await dialog.showSaveDialog(shown(), {
          title: text.exportTitle,
          defaultPath: path.join(app.getPath('documents'), suggestedName),
          filters: [{ name: text.formats[extension] ?? extension, extensions: [extension] }],
        });
        if (canceled || filePath === '') return chosen(null);
        return chosen(path.extname(filePath) === '' ? `${filePath}.${extension}` : filePath);
      }),
  };
}
