import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../core/appError.ts';
import { privateFile, privateFolder } from '../files/makePrivate.ts';
import { writeAtomicallySync } from '../files/writeAtomicallySync.ts';
import { settingsFileName, type SettingsFile } from './settingsFile.ts';
import { settingsOver, type OpenedSettings } from './settingsOver.ts';

/** Opens the settings without Electron, for the command line: the same file in the same form as the window's. */
export const openSettings = (folder: string, tell: (error: AppError) => void = () => {}): OpenedSettings =>
  settingsOver(folder, plainFile, tell);

function plainFile(folder: string): SettingsFile {
  const file = path.join(folder, settingsFileName);
  return {
    read: () => JSON.parse(readFileSync(file, 'utf8')) as unknown,
    write: (value) => {
      mkdirSync(folder, { recursive: true, mode: privateFolder });
      writeAtomicallySync(file, JSON.stringify(value, undefined, '\t'), privateFile);
    },
  };
}
