import { closeSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../core/appError.ts';
import { fail } from '../../core/result.ts';
import type { Database } from './database.ts';
import { privateFile } from '../files/makePrivate.ts';
import { filesInPlace } from './filesInPlace.ts';
import type { FilesInPlace } from './filesInPlace.ts';
import { libraryCalls } from './libraryCalls.ts';
import type { LibraryCall } from './libraryCalls.ts';
import { isDamage, libraryFault } from './libraryFault.ts';
import type { libraryFiles } from './libraryFiles.ts';
import { composeLibrary } from './composeLibrary.ts';
import type { LibraryInThread } from './libraryInThread.ts';
import { openLibraryFile } from './openLibraryFile.ts';
import { attempt } from './readDamaged.ts';
import { rebuildLibrary } from './rebuildLibrary.ts';
import { leaveDisplaced, openRescue, rescueLibrary } from './rescueLibrary.ts';
import type { Tell } from './releaseTexts.ts';

/** A library that outlives damage to its file. */
export interface GuardedLibrary {
  library: LibraryInThread;
  /** Puts the log into the file, cuts it to nothing and closes. Never throws: what was committed is safe in the log as well. */
  close: () => void;
}

/** The connection calls are answered over, and where its file is. */
interface OpenFile {
  database: Database;
  library: LibraryInThread;
  place: FilesInPlace;
}

type AnyCall = (...given: unknown[]) => ReturnType<LibraryInThread[LibraryCall]>;

/**
 * Opens the library's file and answers its calls. Expected failures become values. When the file turns out to be damaged,
 * at the start or later, it is rebuilt, the person is told, and the call is made again on the new one. When the file is taken away or
 * another one stands in its place, everything goes to a rescue library and nothing is called saved. Throws what makes opening impossible.
 */
export function guardedLibrary(files: ReturnType<typeof libraryFiles>, now: () => Date, tell: Tell): GuardedLibrary {
  const folder = path.dirname(files.database);
  let open: OpenFile | null = null;
  /** Set from the moment the library's files were found displaced. */
  let rescue: OpenFile | null = null;
  let letGoOfRescue = () => {};
  let hasMarker = existsSync(files.marker);

  const openFile = (database: Database): OpenFile => ({
    database,
    library: composeLibrary(database, now, tell),
    place: filesInPlace(files),
  });
  const shut = () => {
    open?.database.close();
    open = null;
  };
  const opened = () => {
    if (open) return open;
    open = openFile(openLibraryFile(files));
    mark();
    return open;
  };
  const rebuilt = () => {
    shut();
    rebuildLibrary(files, now()).forEach((notice) => tell(notice));
    return opened();
  };
  /** From the first release on, an empty file means that something was lost. */
  const mark = () => {
    if (hasMarker || !open?.database.get('SELECT 1 FROM release_meta LIMIT 1')) return;
    closeSync(openSync(files.marker, 'a', privateFile));
    hasMarker = true;
  };
  /** Looks whether our file still is where its name is; when it is not, all goes on in a rescue library. */
  const look = (how = open?.place.displaced() ?? null) => {
    if (!open || how === null) return;
    const { database, letGo } = openRescue(rescueLibrary(open.database, how, files, now()));
    rescue = openFile(database);
    letGoOfRescue = letGo;
    const left = open;
    open = null;
    leaveDisplaced(left.database, how, files, left.place.isOwnLog());
    tell(replaced(rescue));
  };
  const replaced = ({ database }: OpenFile): AppError => ({
    kind: 'library-replaced',
    name: folder,
    keptAs: path.basename(database.file),
  });
  /** Makes a call, and refuses to call it done when what it changed is not in the file that has the library's name. */
  const make = (call: LibraryCall, given: unknown[], file: OpenFile) => {
    const before = changesOf(file.database);
    let hasWritten = true;
    try {
      const answer = (file.library[call] as AnyCall)(...given);
      hasWritten = changesOf(file.database) !== before;
      if (hasWritten) look(open?.place.exchanged());
      return hasWritten && rescue ? fail(replaced(rescue)) : answer;
    } finally {
      if (hasWritten) open?.place.note();
    }
  };
  const answer = (call: LibraryCall, given: unknown[]) => {
    try {
      look();
      try {
        return make(call, given, rescue ?? opened());
      } catch (error) {
        if (!isDamage(error)) throw error;
        look();
        return make(call, given, rescue ?? rebuilt());
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
      attempt(look);
      const left = open;
      const how = left?.place.displaced() ?? null;
      // A full disk may refuse what was to be saved from a displaced file: then at least nothing is written over what stands there.
      if (left && how !== null) attempt(() => leaveDisplaced(left.database, how, files, false));
      else for (const file of [rescue, left]) if (file) attempt(() => file.database.get('PRAGMA wal_checkpoint(TRUNCATE)'));
      for (const file of [rescue, left]) if (file) attempt(() => file.database.close());
      attempt(letGoOfRescue);
      open = null;
    },
  };
}

const changesOf = (database: Database): number => database.get<{ made: number }>('SELECT total_changes() AS made')?.made ?? 0;
