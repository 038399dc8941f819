/** The one file settings lie in, as the two worlds write it: electron-store in the window's process, plain files on the command line. */
export interface SettingsFile {
  /** The stored object. Throws what the file system throws, and `SyntaxError` when the file is damaged. */
  read: () => unknown;
  /** Puts the whole object in place of the old one. Throws what the file system throws. */
  write: (value: Record<string, unknown>) => void;
}

/** The file's name in the data folder. */
export const settingsFileName = 'settings.json';
