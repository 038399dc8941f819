import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { privateFolder } from '../files/makePrivate.ts';
import { removeDatabase } from './copyDatabase.ts';
import { copyWhole } from './copyWhole.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import type { Displaced } from './filesInPlace.ts';
import { isDamage } from './libraryFault.ts';
import type { libraryFiles } from './libraryFiles.ts';
import { holdLibrary } from './libraryLock.ts';
import { upgrade } from './migrate.ts';
import { setPragmas } from './pragmas.ts';
import { attempt } from './readDamaged.ts';
import { salvage } from './salvage.ts';
import { fileTime, freeName } from './setAsideFiles.ts';
import { syncFile } from './syncFile.ts';

const rescueName = /^library\.rescued-.*\.db$/;

/** Lists the rescue libraries in a folder, as full paths. */
export const rescuesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => rescueName.test(name))
        .toSorted()
        .map((name) => path.join(folder, name))
    : [];

/**
 * Writes everything an open connection knows into a rescue library beside the place its file was taken from, and gives its path. The
 * folder is made again where only it is gone. Leaves the files that stand there now untouched.
 */
export function rescueLibrary(open: Database, how: Displaced, files: ReturnType<typeof libraryFiles>, now: Date): string {
  const folder = path.dirname(files.database);
  if (!existsSync(folder)) mkdirSync(folder, { mode: privateFolder });
  const kept = freeName(path.join(folder, `library.rescued-${fileTime(now)}`));
  const part = `${kept}.part`;
  removeDatabase(part);
  copyOut(open, how, part);
  renameSync(part, kept);
  syncFile(folder);
  return kept;
}

/** Opens a rescue library to go on in it. Until it is closed nobody takes it for one that is finished. */
export function openRescue(file: string): { database: Database; letGo: () => void } {
  const letGo = holdLibrary(rescueLock(file));
  const database = openDatabase(file);
  setPragmas(database);
  return { database, letGo };
}

/** Names the file that is held locked while a rescue library is written. */
export const rescueLock = (file: string): string => `${file}.lock`;

/** A file taken away is whole for its connection. One written over is only what the connection remembers: what holds its seal comes along. */
function copyOut(open: Database, how: Displaced, part: string): void {
  if (how !== 'content')
    try {
      copyWhole(open, part);
      return;
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
  const fresh = openDatabase(part);
  try {
    setPragmas(fresh);
    upgrade(fresh);
    salvage(open, fresh);
  } finally {
    fresh.close();
  }
}

/**
 * Lets go of a connection whose file was displaced. Where the file that now has the name is the very file, with other content, SQLite
 * would put its log into it and remove the log that lies there by name: a reader beside it, left open to the end of the program, keeps
 * it from both. A log of ours goes out of the way, so that nobody reads it into what stands there now.
 */
export function leaveDisplaced(open: Database, how: Displaced, files: ReturnType<typeof libraryFiles>, isOwnLog: boolean): void {
  if (how === 'content' || (how === 'log' && existsSync(files.log))) {
    const reader = openDatabase(open.file, { readonly: true });
    attempt(() => reader.get('SELECT 1 FROM sqlite_schema'));
  }
  open.close();
  if (how !== 'log' && isOwnLog) for (const file of [files.log, files.shared]) rmSync(file, { force: true });
}
