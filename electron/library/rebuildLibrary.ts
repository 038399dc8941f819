import { renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../core/appError.ts';
import { lastChangedFirst, newestBackup } from './backupsIn.ts';
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
import { wentBack } from './salvageReleases.ts';
import type { HadRelease, TextAges } from './salvageReleases.ts';
import { setAsideFiles, setAsides } from './setAsideFiles.ts';
import { syncFile } from './syncFile.ts';

/**
 * Puts a fresh library in the place of a damaged one: the damaged files are moved aside and kept; what holds its checksum
 * comes over, and what does not is filled in from the newest backup. Of each release the newest whole text wins, by the counters in
 * the rows. Can be broken off at any point and begun again. Gives what the person is told, each release that went back by name.
 */
export function rebuildLibrary(files: ReturnType<typeof libraryFiles>, now: Date): AppError[] {
  const folder = path.dirname(files.database);
  const earlier = setAsides(folder);
  const damaged = setAsideFiles(files, now);
  const backup = newestBackup(files.backups);
  // Where nothing lies, an attempt was broken off: what had been set aside is read again.
  const found = damaged !== null && statSync(damaged).size > 0 ? [damaged] : earlier.toSorted(lastChangedFirst);
  const fresh = path.join(folder, 'library.fresh.db');
  removeDatabase(fresh);
  const database = openDatabase(fresh);
  const notices: AppError[] = [
    { kind: 'library-damaged', name: folder, keptAs: path.basename(damaged ?? earlier.at(-1) ?? backup ?? files.backups) },
  ];
  try {
    setPragmas(database);
    upgrade(database);
    const schema = schemaPages(database);
    const ages: TextAges = new Map();
    const had = found.flatMap((source) => readInto(database, source, ages, schema));
    if (backup !== null) readInto(database, backup, ages);
    const { older, lost } = wentBack(damaged === null ? [] : had, database);
    notices.push(...older.map((name): AppError => ({ kind: 'release-older', name })));
    notices.push(...lost.map((name): AppError => ({ kind: 'release-damaged', name })));
    database.get('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
  renameSync(fresh, files.database);
  syncFile(folder);
  return notices;
}

/** Brings over what a source holds and gives what it had; where its own table of tables is not to be trusted, once more with the given one. */
function readInto(fresh: Database, source: string, ages: TextAges, schema?: SchemaPages): HadRelease[] {
  // SQLite writes to what it reads, if only the log into the file: a copy is read, the original stays as it was.
  const copy = path.join(path.dirname(fresh.file), 'library.reading.db');
  const readCopy = () => {
    const reading = openDatabase(copy);
    try {
      attempt(() => upgrade(reading));
      const had = salvage(reading, fresh, ages);
      return { had, isTrusted: schema === undefined || hasSchema(reading, schema) };
    } finally {
      reading.close();
    }
  };
  copyDatabase(source, copy);
  let { had, isTrusted } = readCopy();
  if (!isTrusted && schema) {
    graftSchema(copy, schema);
    const { had: more } = readCopy();
    had = [...had, ...more.filter(({ id }) => !had.some((one) => one.id === id))];
  }
  removeDatabase(copy);
  return had;
}
