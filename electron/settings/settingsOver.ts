import path from 'node:path';
import type { AppError } from '../../core/appError.ts';
import { healSettings } from '../../core/settings/healSettings.ts';
import { settingsSchema, type Settings } from '../../core/settings/settings.ts';
import { fileError } from '../files/fileError.ts';
import { readSettings } from './readSettings.ts';
import { settingsFileName, type SettingsFile } from './settingsFile.ts';
import type { SettingsStore } from './settingsStore.ts';

/** Settings as they were opened: the store, and what has to be told about the file. */
export interface OpenedSettings {
  store: SettingsStore;
  notices: AppError[];
}

/** Opens the settings of a data folder over one way to write its file. `tell` hears of each choice that could not be written. */
export function settingsOver(
  folder: string,
  openFile: (folder: string) => SettingsFile,
  tell: (error: AppError) => void,
  now: Date = new Date(),
): OpenedSettings {
  const stored = readSettings(path.join(folder, settingsFileName), now);
  const listeners = new Set<(settings: Settings) => void>();
  let { settings, unknown } = stored;
  /** What was chosen but is not on disk yet. */
  let unwritten: Partial<Settings> = stored.notices.length > 0 ? settings : {};
  const file = stored.writable ? openFile(folder) : null;

  /** The other world may have written meanwhile, so a change goes on top of what stands in the file now. */
  const refresh = (): void => {
    const fresh = readNow(file);
    if (fresh && !fresh.damaged) ({ settings, unknown } = fresh);
  };
  const write = (): AppError | null => {
    settings = settingsSchema.parse({ ...settings, ...unwritten });
    try {
      file?.write({ ...unknown, ...settings });
      if (file) unwritten = {};
      return null;
    } catch (error) {
      const known = fileError(error, settingsFileName);
      if (!known) throw error;
      return known.kind === 'folder-read-only' || known.kind === 'folder-missing' ? { ...known, name: folder } : known;
    }
  };
  if (stored.notices.length > 0) write();

  const store: SettingsStore = {
    get: () => settings,
    set: (change) => {
      refresh();
      unwritten = { ...unwritten, ...change };
      const failed = write();
      if (failed) tell(failed);
      for (const listener of listeners) listener(settings);
      return settings;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { store, notices: stored.notices };
}

function readNow(file: SettingsFile | null): ReturnType<typeof healSettings> | null {
  try {
    return file ? healSettings(file.read()) : null;
  } catch (error) {
    if (error instanceof SyntaxError || fileError(error, settingsFileName)) return null;
    throw error;
  }
}
