import { statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import type { libraryFiles } from './libraryFiles.ts';

/** What became of the files of an open library: the file itself, or only its log, is another or gone; or somebody wrote over it. */
export type Displaced = 'file' | 'log' | 'content';

/** Watches whether the files of an open library are still the ones its connection writes. */
export interface FilesInPlace {
  /** Tells whether a file is gone or another one has its name; null while all is well. */
  exchanged: () => 'file' | 'log' | null;
  /** Tells the same, and whether the file was written by somebody else since it was last noted. */
  displaced: () => Displaced | null;
  /** Takes the content as it is now for ours: right after this program has written. */
  note: () => void;
  /** Tells whether the log is the one that this program last wrote. */
  isOwnLog: () => boolean;
}

/**
 * Compares the files of an open library with their names: device and inode, and, between two calls of ours, size and time of change.
 * An open connection goes on writing a file that is no longer there, and SQLite sees nothing of it.
 */
export function filesInPlace(files: ReturnType<typeof libraryFiles>): FilesInPlace {
  let noted = { database: look(files.database), log: look(files.log) };
  const exchanged = () => {
    if (!isSame(noted.database, look(files.database))) return 'file';
    return noted.log !== null && !isSame(noted.log, look(files.log)) ? 'log' : null;
  };
  return {
    exchanged,
    displaced: () => exchanged() ?? (wasWritten(noted.database, look(files.database)) ? 'content' : null),
    note: () => {
      if (exchanged() === null) noted = { database: look(files.database), log: look(files.log) };
    },
    isOwnLog: () => isSame(noted.log, look(files.log)) && !wasWritten(noted.log, look(files.log)),
  };
}

/** Windows lets nobody remove or overwrite an open library, and tells the time of a change only when the file is closed. */
const wasWritten = (before: BigIntStats | null, now: BigIntStats | null): boolean =>
  process.platform !== 'win32' && (before?.size !== now?.size || before?.mtimeNs !== now?.mtimeNs);

const isSame = (one: BigIntStats | null, other: BigIntStats | null): boolean =>
  one !== null && other !== null && one.dev === other.dev && one.ino === other.ino;

const look = (file: string): BigIntStats | null => statSync(file, { bigint: true, throwIfNoEntry: false }) ?? null;
