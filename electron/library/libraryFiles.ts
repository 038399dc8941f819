import path from 'node:path';

/** The files of a library in its folder, as full paths. */
export const libraryFiles = (folder: string) => ({
  database: path.join(folder, 'library.db'),
  log: path.join(folder, 'library.db-wal'),
  shared: path.join(folder, 'library.db-shm'),
  /** Held locked for as long as the library is open. */
  lock: path.join(folder, 'library.lock'),
  /** There since the library held its first release: an empty database beside it means damage. */
  marker: path.join(folder, 'library.marker'),
  backups: path.join(folder, 'backups'),
});
