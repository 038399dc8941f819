import { existsSync, statSync } from 'node:fs';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import type { libraryFiles } from './libraryFiles.ts';
import { DamagedRow } from './libraryFault.ts';
import { migrate, newestVersion, upgrade, versionOf } from './migrate.ts';
import { applicationId, setPragmas } from './pragmas.ts';

/** Thrown when a library has a shape that only a newer program knows. */
export class NewerLibrary extends Error {
  readonly theirs: number;
  constructor(theirs: number) {
    super(`library version ${theirs}`);
    this.theirs = theirs;
  }
}

/**
 * Opens the library's file, new or not, and brings it to the newest shape. Throws `DamagedRow` or SQLite's own error when
 * it is damaged, emptied or somebody else's, and `NewerLibrary` when it is too new.
 */
export function openLibraryFile(files: ReturnType<typeof libraryFiles>): Database {
  const isEmpty = !existsSync(files.database) || statSync(files.database).size === 0;
  // SQLite takes an empty file for a new library; the marker knows that there was one.
  if (isEmpty && existsSync(files.marker)) throw new DamagedRow('the library is empty');
  const database = openDatabase(files.database);
  try {
    const version = versionOf(database);
    if (!isOurs(database, version, existsSync(files.marker))) throw new DamagedRow('not a library');
    if (version > newestVersion()) throw new NewerLibrary(version);
    // Only now: the journal mode is written into the file, and a file of somebody else is left as it is.
    setPragmas(database);
    migrate(database);
    if (shapeOf(database) !== newestShape()) throw new DamagedRow('the table of tables');
    for (const { name } of database.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0`))
      database.get(`SELECT 1 FROM "${name}" LIMIT 1`);
    return database;
  } catch (error) {
    database.close();
    // What SQLite cannot make sense of here is not a statement of ours but a name in the file.
    throw error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR' ? new DamagedRow(error.message) : error;
  }
}

/** What the table of tables says, but for what SQLite keeps there for itself. */
const shapeOf = (database: Database): string =>
  JSON.stringify(
    database.all(`SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name`),
  );

/** The same of a library that was just made. */
function newestShape(): string {
  const fresh = openDatabase(':memory:');
  try {
    upgrade(fresh);
    return shapeOf(fresh);
  } finally {
    fresh.close();
  }
}

/** A file without a shape is ours only while nothing is in it: the first start may have been cut off. */
function isOurs(database: Database, version: number, hadContent: boolean): boolean {
  if (version > 0) return database.get<{ application_id: number }>('PRAGMA application_id')?.application_id === applicationId;
  return !hadContent && database.get(`SELECT 1 FROM sqlite_schema LIMIT 1`) === undefined;
}
