import { closeSync, openSync } from 'node:fs';
import { privateFile } from '../files/makePrivate.ts';
import { removeDatabase } from './copyDatabase.ts';
import type { Database } from './database.ts';
import { syncFile } from './syncFile.ts';

/**
 * Writes all that a connection sees into a new file, for its owner alone from the first byte, and waits until it is on the disk. What
 * cannot be written whole is not there. Throws when the file exists, and SQLite's own errors.
 */
export function copyWhole(database: Database, to: string): void {
  closeSync(openSync(to, 'wx', privateFile));
  try {
    database.run('VACUUM INTO ?', to);
    syncFile(to);
  } catch (error) {
    removeDatabase(to);
    throw error;
  }
}
