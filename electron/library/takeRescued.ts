import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../core/appError.ts';
import { copyDatabase, removeDatabase } from './copyDatabase.ts';
import { openDatabase } from './database.ts';
import type { libraryFiles } from './libraryFiles.ts';
import { holdLibrary } from './libraryLock.ts';
import { upgrade } from './migrate.ts';
import { setPragmas } from './pragmas.ts';
import { attempt } from './readDamaged.ts';
import { rescuesIn, rescueLock } from './rescueLibrary.ts';
import { salvage } from './salvage.ts';
import { moveFiles, fileTime, freeName } from './setAsideFiles.ts';
import { syncFile } from './syncFile.ts';

/**
 * Makes the rescue library found in a folder the library again, with everything that a library put in its place holds besides. That one
 * is kept as it was, under another name. Can be broken off at any point and begun again. Gives what the person is told, or null
 * where there is no rescue library, or another program still writes it.
 */
export function takeRescued(files: ReturnType<typeof libraryFiles>, now: Date): AppError | null {
  const folder = path.dirname(files.database);
  const [rescue, ...others] = rescuesIn(folder).filter(isFree);
  if (rescue === undefined) return null;
  const present = existsSync(files.database) ? [files.database] : [];
  for (const source of [...others, ...present]) bringOver(source, rescue, path.join(folder, 'library.reading.db'));
  const setAside = [...present, ...others].map((file) => {
    const kept = freeName(path.join(folder, `library.replaced-${fileTime(now)}`));
    moveFiles(file, kept);
    return path.basename(kept);
  });
  // A log without its file belongs to the one that was taken away; the rescue library has what was in it.
  for (const left of [files.log, files.shared]) rmSync(left, { force: true });
  moveFiles(rescue, files.database);
  syncFile(folder);
  return { kind: 'library-rescued', name: folder, keptAs: setAside.join(', ') };
}

/** Reads a copy, for SQLite writes to what it reads, if only the log into the file. */
function bringOver(source: string, rescue: string, copy: string): void {
  copyDatabase(source, copy);
  const reading = openDatabase(copy);
  const taking = openDatabase(rescue);
  try {
    attempt(() => upgrade(reading));
    setPragmas(taking);
    upgrade(taking);
    salvage(reading, taking);
  } finally {
    reading.close();
    taking.close();
    removeDatabase(copy);
  }
}

/** Tells whether a rescue library is no longer written by the program that made it. */
function isFree(file: string): boolean {
  const letGo = attempt(() => holdLibrary(rescueLock(file)));
  letGo?.();
  if (letGo) removeDatabase(rescueLock(file));
  return letGo !== undefined;
}
