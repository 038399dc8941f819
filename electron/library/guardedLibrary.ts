import { closeSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { fail } from '../../core/result.ts';
import type { Database } from './database.ts';
import { libraryCalls } from './libraryCalls.ts';
import type { LibraryCall } from './libraryCalls.ts';
import { isDamage, libraryFault } from './libraryFault.ts';
import type { libraryFiles } from './libraryFiles.ts';
import { composeLibrary } from './composeLibrary.ts';
import type { LibraryInThread } from './libraryInThread.ts';
import { openLibraryFile } from './openLibraryFile.ts';
import { rebuildLibrary } from './rebuildLibrary.ts';
import type { Tell } from './releaseTexts.ts';

/** A library that outlives damage to its file. */
export interface GuardedLibrary {
  library: LibraryInThread;
  /** Puts the log into the file, cuts it to nothing and closes. */
  close: () => void;
}

type AnyCall = (...given: unknown[]) => ReturnType<LibraryInThread[LibraryCall]>;

/**
 * Opens the library's file and answers its calls. Expected failures become values. When the file turns out to be damaged,
 * at the start or later, it is rebuilt, the person is told, and the call is made again on the new one. Throws what makes
 * opening impossible.
 */
export function guardedLibrary(files: ReturnType<typeof libraryFiles>, now: () => Date, tell: Tell): GuardedLibrary {
  const folder = path.dirname(files.database);
  let open: { database: Database; library: LibraryInThread } | null = null;
  let hasMarker = existsSync(files.marker);

  const shut = () => {
    open?.database.close();
    open = null;
  };
  const opened = () => {
    if (open) return open;
    const database = openLibraryFile(files);
    open = { database, library: composeLibrary(database, now, tell) };
    mark();
    return open;
  };
  const rebuilt = () => {
    shut();
    tell(rebuildLibrary(files, now()));
    return opened();
  };
  /** From the first release on, an empty file means that something was lost. */
  const mark = () => {
    if (hasMarker || !open?.database.get('SELECT 1 FROM release_meta LIMIT 1')) return;
    closeSync(openSync(files.marker, 'a'));
    hasMarker = true;
  };
  const answer = (call: LibraryCall, given: unknown[]) => {
    const once = ({ library }: { library: LibraryInThread }) => (library[call] as AnyCall)(...given);
    try {
      try {
        return once(opened());
      } catch (error) {
        if (!isDamage(error)) throw error;
        return once(rebuilt());
      } finally {
        if (call === 'create') mark();
      }
    } catch (error) {
      const fault = libraryFault(error, folder);
      if (!fault) throw error;
      return fail(fault);
    }
  };

  try {
    opened();
  } catch (error) {
    if (!isDamage(error)) throw error;
    rebuilt();
  }
  return {
    library: Object.fromEntries(
      libraryCalls.map((call) => [call, (...given: unknown[]) => answer(call, given)]),
    ) as unknown as LibraryInThread,
    close: () => {
      open?.database.get('PRAGMA wal_checkpoint(TRUNCATE)');
      shut();
    },
  };
}
