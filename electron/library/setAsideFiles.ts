import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { libraryFiles } from './libraryFiles.ts';

/** What a damaged library is called from then on. */
const damagedName = /^library\.damaged-.*\.db$/;

/**
 * Moves a damaged library and its log out of the way, unchanged, as `library.damaged-<time>.db` in the same folder. Gives
 * the new full path of the database file, or null when there is no file to move.
 */
export function setAsideFiles(files: ReturnType<typeof libraryFiles>, now: Date): string | null {
  if (!existsSync(files.database)) return null;
  const kept = freeName(path.join(path.dirname(files.database), `library.damaged-${fileTime(now)}`));
  moveFiles(files.database, kept);
  return kept;
}

/** Completes the path of a database by its ending, and by a number where that name is taken. */
export function freeName(stem: string): string {
  let free = `${stem}.db`;
  for (let again = 2; existsSync(free); again++) free = `${stem}-${again}.db`;
  return free;
}

/** Renames a database with its log, which belongs to it. */
export function moveFiles(from: string, to: string): void {
  renameSync(from, to);
  for (const part of ['-wal', '-shm']) if (existsSync(from + part)) renameSync(from + part, to + part);
}

/** Lists the damaged libraries that were set aside in a folder, as full paths. */
export const setAsides = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => damagedName.test(name))
    .toSorted()
    .map((name) => path.join(folder, name));

/** An instant as part of a file name that every system takes, in UTC: `2022-10-20T09-00-00`. */
export const fileTime = (at: Date): string => at.toISOString().slice(0, 19).replaceAll(':', '-');
