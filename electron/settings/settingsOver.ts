import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../core/appError.ts';
import { healSettings, type HealedSettings } from '../../core/settings/healSettings.ts';
import { settingsSchema, storedSettings, type Settings } from '../../core/settings/settings.ts';
import { fileError } from '../files/fileError.ts';
import { privateFile } from '../files/makePrivate.ts';
import { writeAtomicallySync } from '../files/writeAtomicallySync.ts';
import { copyOf, readSettings } from './readSettings.ts';
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
  const opened = readSettings(path.join(folder, settingsFileName), now);
  const listeners = new Set<(settings: Settings) => void>();
  let { settings, unknown, value } = opened;
  /** What was chosen but is not on disk yet. */
  let unwritten: Partial<Settings> = opened.notices.length > 0 ? settings : {};
  const file = opened.writable ? openFile(folder) : null;

  /** The other world may have written meanwhile, so a change goes on top of what stands in the file now. */
  const refresh = (): void => {
    const fresh = readNow(file);
    if (fresh && !fresh.damaged) ({ settings, unknown, value } = fresh);
  };
  /** The settings with everything of them that another version knows, whole keys and fields inside ours. */
  const whole = (): Record<string, unknown> => ({ ...unknown, ...storedSettings.over(ours(value), settings) });
  const write = (): AppError | null => {
    settings = settingsSchema.parse({ ...settings, ...unwritten });
    try {
      file?.write(whole());
      if (file) unwritten = {};
      if (file) keepCopy(folder, whole());
      return null;
    } catch (error) {
      const known = fileError(error, settingsFileName);
      if (!known) throw error;
      return known.kind === 'folder-read-only' || known.kind === 'folder-missing' ? { ...known, name: folder } : known;
    }
  };
  if (opened.notices.length > 0) write();
  // Settings of a version that kept no copy get theirs at the first start.
  else if (isCopyMissing(folder)) quietly(() => keepCopy(folder, whole()));

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
  return { store, notices: opened.notices };
}

/** What of a stored value stands under keys of this version. */
const ours = (value: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => Object.hasOwn(settingsSchema.shape, key)));

/** A file that a power cut or a disk left full of zeroes must not cost what was entered once and is used every day. */
function keepCopy(folder: string, whole: Record<string, unknown>): void {
  writeAtomicallySync(copyOf(path.join(folder, settingsFileName)), JSON.stringify(whole, undefined, '\t'), privateFile);
}

const isCopyMissing = (folder: string): boolean => {
  const file = path.join(folder, settingsFileName);
  return existsSync(file) && !existsSync(copyOf(file));
};

/** The copy is made again with the next choice; that it could not be made now is nothing to be told. */
function quietly(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!fileError(error, settingsFileName)) throw error;
  }
}

function readNow(file: SettingsFile | null): (HealedSettings & { value: unknown }) | null {
  try {
    const value = file?.read();
    return file ? { ...healSettings(value), value } : null;
  } catch (error) {
    if (error instanceof SyntaxError || fileError(error, settingsFileName)) return null;
    throw error;
  }
}
