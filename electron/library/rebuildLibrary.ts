import { renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../core/appError.ts';
import { newestBackup } from './backupsIn.ts';
import { copyDatabase, removeDatabase } from './copyDatabase.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import type { libraryFiles } from './libraryFiles.ts';
import { upgrade } from './migrate.ts';
import { setPragmas } from './pragmas.ts';
import { graftSchema, hasSchema, schemaPages } from './graftSchema.ts';
import type { SchemaPages } from './graftSchema.ts';
import { attempt } from './readDamaged.ts';
import { salvage } from './salvage.ts';
import { newestSetAside, setAsideFiles } from './setAsideFiles.ts';
import { syncFile } from './syncFile.ts';

/**
 * Puts a fresh library in the place of a damaged one: the damaged files are moved aside and kept; what holds its checksum
 * comes over, and what does not is filled in from the newest backup. Can be broken off at any point and begun again.
 * Gives what the person is told.
 */
export function rebuildLibrary(files: ReturnType<typeof libraryFiles>, now: Date): AppError {
  const folder = path.dirname(files.database);
  const earlier = newestSetAside(folder);
  const damaged = setAsideFiles(files, now);
  const backup = newestBackup(files.backups);
  // Where nothing lies, an attempt was broken off: what it had set aside is read again.
  const found = damaged !== null && statSync(damaged).size > 0 ? damaged : earlier;
  const fresh = path.join(folder, 'library.fresh.db');
  const copy = path.join(folder, 'library.reading.db');
  removeDatabase(fresh);
  const database = openDatabase(fresh);
  try {
    setPragmas(database);
    upgrade(database);
    const schema = schemaPages(database);
    for (const source of [found, backup].filter((file) => file !== null).toSorted(newestFirst)) {
      // SQLite writes to what it reads, if only the log into the file: a copy is read, the original stays as it was.
      copyDatabase(source, copy);
      if (!readInto(database, copy, schema) && source === found) {
        graftSchema(copy, schema);
        readInto(database, copy, schema);
      }
      removeDatabase(copy);
    }
    database.get('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
  renameSync(fresh, files.database);
  syncFile(folder);
  return { kind: 'library-damaged', name: folder, keptAs: path.basename(damaged ?? earlier ?? backup ?? files.backups) };
}

/** By the time in their names: what is brought over first stays. */
const newestFirst = (a: string, b: string): number => (timeIn(a) < timeIn(b) ? 1 : -1);
const timeIn = (file: string): string => /\d{4}-[\dT-]+/.exec(path.basename(file))?.[0] ?? '';

/** Brings over what a copy holds; false when the copy's own table of tables is not to be trusted. */
function readInto(fresh: Database, copy: string, schema: SchemaPages): boolean {
  const reading = openDatabase(copy);
  try {
    attempt(() => upgrade(reading));
    salvage(reading, fresh);
    return hasSchema(reading, schema);
  } finally {
    reading.close();
  }
}
