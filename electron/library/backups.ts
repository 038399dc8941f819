import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { privateFolder } from '../files/makePrivate.ts';
import { backupsIn, isBackupDue } from './backupsIn.ts';
import { removeDatabase } from './copyDatabase.ts';
import { copyWhole } from './copyWhole.ts';
import { openDatabase } from './database.ts';
import { DamagedRow } from './libraryFault.ts';
import type { libraryFiles } from './libraryFiles.ts';
import { fileTime } from './setAsideFiles.ts';
import { syncFile } from './syncFile.ts';

/** How many copies are kept. */
const keptBackups = 7;

/**
 * Copies the library as it is into `backups/`, beside the connection that writes and without holding it up. The copy gets
 * its name only when SQLite's check and a count find it whole; then all but the newest seven go. Throws when it is not,
 * and leaves the older ones alone. An empty library is not copied.
 */
export function backUp(files: ReturnType<typeof libraryFiles>, now: Date): void {
  if (!isBackupDue(files.backups, now)) return;
  const part = path.join(files.backups, 'library.part');
  mkdirSync(files.backups, { recursive: true, mode: privateFolder });
  removeDatabase(part);
  const library = openDatabase(files.database, { readonly: true });
  try {
    if (countIn(library) === 0) return;
    copyWhole(library, part);
  } finally {
    library.close();
  }
  checkCopy(part);
  renameSync(part, path.join(files.backups, `library-${fileTime(now)}.db`));
  syncFile(files.backups);
  for (const copy of backupsIn(files.backups).slice(keptBackups)) rmSync(copy);
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
