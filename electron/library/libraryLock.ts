import { openDatabase } from './database.ts';

/**
 * Holds a library for one process: a write lock that SQLite takes from the operating system on a file of its own, gone by
 * itself when the process dies. Throws `SQLITE_BUSY` after 2 s when another holds it. Gives the function that lets go.
 */
export function holdLibrary(lockFile: string): () => void {
  const lock = openDatabase(lockFile);
  try {
    lock.script('PRAGMA busy_timeout=2000; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw error;
  }
  return () => lock.close();
}
