import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { makePrivate, privateFolder } from '../files/makePrivate.ts';
import { guardedLibrary } from './guardedLibrary.ts';
import type { GuardedLibrary } from './guardedLibrary.ts';
import { libraryFault } from './libraryFault.ts';
import { libraryFiles } from './libraryFiles.ts';
import { versionInHeader } from './libraryHeader.ts';
import { holdLibrary } from './libraryLock.ts';
import { newestVersion } from './migrate.ts';
import { NewerLibrary } from './openLibraryFile.ts';
import type { Tell } from './releaseTexts.ts';
import { takeRescued } from './takeRescued.ts';

/**
 * Opens the library in a folder for this process alone. The folder is made when its parent is there. A library from a newer
 * program is not touched. What a person should know of the opening or of later repairs goes to `tell`.
 */
export function openInThread(folder: string, now: () => Date, tell: Tell): Result<GuardedLibrary> {
  const files = libraryFiles(folder);
  let letGo = () => {};
  try {
    if (!existsSync(path.dirname(folder))) return fail({ kind: 'folder-missing', name: folder });
    const theirs = versionInHeader(files.database);
    if (theirs !== null && theirs > newestVersion()) return fail(newer(folder, theirs));
    // Never `recursive`: under a folder that takes none, such as /proc, Node would not come back.
    if (!existsSync(folder)) mkdirSync(folder, { mode: privateFolder });
    for (const place of [folder, files.backups]) makePrivate(place);
    letGo = holdLibrary(files.lock);
    const rescued = takeRescued(files, now());
    if (rescued) tell(rescued);
    const { library, close } = guardedLibrary(files, now, tell);
    return ok({
      library,
      close: () => {
        try {
          close();
        } finally {
          letGo();
        }
      },
    });
  } catch (error) {
    letGo();
    if (error instanceof NewerLibrary) return fail(newer(folder, error.theirs));
    const fault = libraryFault(error, folder);
    if (!fault) throw error;
    return fail(fault);
  }
}

const newer = (folder: string, theirs: number) => ({ kind: 'library-newer', name: folder, theirs, ours: newestVersion() }) as const;
