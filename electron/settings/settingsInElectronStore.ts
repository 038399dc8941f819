import { readFileSync } from 'node:fs';
import Store from 'electron-store';
import type { AppError } from '../../core/appError.ts';
import { privateFile } from '../files/makePrivate.ts';
import type { SettingsFile } from './settingsFile.ts';
import { settingsOver, type OpenedSettings } from './settingsOver.ts';

/** Opens the settings in electron-store. `folder` is Electron's `userData`; a damaged file has been moved away before the store sees it. */
export const openSettings = (folder: string, tell: (error: AppError) => void = () => {}): OpenedSettings =>
  settingsOver(folder, storeFile, tell);

function storeFile(folder: string): SettingsFile {
  const store = new Store<Record<string, unknown>>({ cwd: folder, name: 'settings', configFileMode: privateFile });
  return {
    read: () => store.store,
    write: (value) => {
      store.store = value;
      // electron-store does not look how much of a write arrived; on a nearly full disk the file would be cut off and called saved.
      if (readFileSync(store.path, 'utf8') !== JSON.stringify(value, undefined, '\t')) {
        throw Object.assign(new Error('The settings file is cut off.'), { code: 'ENOSPC' });
      }
    },
  };
}
