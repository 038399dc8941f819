import path from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { UiLanguage } from '../../core/i18n/language.ts';
import { shellText } from '../../core/i18n/shellText.ts';
import { bundleExtension } from '../../core/share/bundle.ts';
import type { FileChooser } from '../handlers/fileChooser.ts';

/** Asks for paths in the machine's own dialogs, so that no path ever comes from the page. */
export function chooseFile(window: () => BrowserWindow | null, uiLanguage: () => UiLanguage): FileChooser {
  const shown = () => {
    const here = window();
    if (here === null) throw new Error('a file was asked for without a window');
    return here;
  };
  return {
    toOpen: async (what) => {
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
      return canceled ? null : (filePaths[0] ?? null);
    },
    toFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(shown(), {
        title: shellText[uiLanguage()].folderTitle,
        properties: ['openDirectory', 'createDirectory'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    toSave: async (suggestedName, extension) => {
      const text = shellText[uiLanguage()];
      const { canceled, filePath } = await dialog.showSaveDialog(shown(), {
        title: text.exportTitle,
        defaultPath: path.join(app.getPath('documents'), suggestedName),
        filters: [{ name: text.formats[extension] ?? extension, extensions: [extension] }],
      });
      if (canceled || filePath === '') return null;
      return path.extname(filePath) === '' ? `${filePath}.${extension}` : filePath;
    },
  };
}
