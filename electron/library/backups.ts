import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openDatabase } from './database.ts';
import { DamagedRow } from './libraryFault.ts';
import type { libraryFiles } from './libraryFiles.ts';
import { fileTime } from './setAsideFiles.ts';
import { syncFile } from './syncFile.ts';

/** How many copies are kept, and how old the newest may be; milliseconds. */
const keptBackups = 7;
const oftenEnough = 86_400_000;

const backupName = /^library-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)\.db$/;

/** The copies in a folder, oldest first, as file names. */
const backupsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => backupName.test(name))
        .toSorted()
    : [];

/** The newest checked copy, as a full path; null when there is none. */
export function newestBackup(folder: string): string | null {
  const name = backupsIn(folder).at(-1);
  return name === undefined ? null : path.join(folder, name);
}

/** Tells whether the newest copy is older than a day, or from the future of a clock that was set wrong. */
export function isBackupDue(folder: string, now: Date): boolean {
  const time = backupName.exec(backupsIn(folder).at(-1) ?? '')?.[1];
  if (time === undefined) return true;
  const age = now.getTime() - Date.parse(`${time.slice(0, 11)}${time.slice(11).replaceAll('-', ':')}Z`);
  return age > oftenEnough || age < -oftenEnough;
}

/**
 * Copies the library as it is into `backups/`, beside the connection that writes and without holding it up. The copy gets
 * its name only when SQLite's check and a count find it whole; then all but the newest seven go. Throws when it is not,
 * and leaves the older ones alone. An empty library is not copied.
 */
export function backUp(files: ReturnType<typeof libraryFiles>, now: Date): void {
  if (!isBackupDue(files.backups, now)) return;
  const part = path.join(files.backups, 'library.part');
  mkdirSync(files.backups, { recursive: true });
  rmSync(part, { force: true });
  const library = openDatabase(files.database, { readonly: true });
  try {
    if (countIn(library) === 0) return;
    library.run('VACUUM INTO ?', part);
  } finally {
    library.close();
  }
  checkCopy(part);
  syncFile(part);
  renameSync(part, path.join(files.backups, `library-${fileTime(now)}.db`));
  for (const name of backupsIn(files.backups).slice(0, -keptBackups)) rmSync(path.join(files.backups, name));
}

function checkCopy(file: string): void {
  const copy = openDatabase(file, { readonly: true });
  try {
    const [found, ...more] = copy.all<{ quick_check: string }>('PRAGMA quick_check');
    if (found?.quick_check !== 'ok' || more.length > 0 || countIn(copy) === 0) throw new DamagedRow('the backup is not whole');
  } finally {
    copy.close();
  }
}

const countIn = (database: ReturnType<typeof openDatabase>): number =>
  database.get<{ count: number }>('SELECT COUNT(*) AS count FROM release_meta')?.count ?? 0;
