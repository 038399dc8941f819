import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const tables = `
CREATE TABLE IF NOT EXISTS versions (
  uuid TEXT NOT NULL, n INTEGER NOT NULL, etag TEXT NOT NULL, key TEXT NOT NULL, document TEXT NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (uuid, n)
) STRICT;
CREATE TABLE IF NOT EXISTS version_photos (
  uuid TEXT NOT NULL, n INTEGER NOT NULL, photo TEXT NOT NULL, PRIMARY KEY (uuid, n, photo)
) STRICT;
CREATE TABLE IF NOT EXISTS publications (
  uuid TEXT NOT NULL, n INTEGER NOT NULL, public_from TEXT NOT NULL, at TEXT NOT NULL, withdrawn INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (uuid, n)
) STRICT;
CREATE TABLE IF NOT EXISTS photos (photo TEXT PRIMARY KEY, mime TEXT NOT NULL, bytes BLOB NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS answers (
  key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, headers TEXT NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL
) STRICT;`;

/** The newsroom's memory: one SQLite file. */
export interface Store {
  all: <T>(sql: string, ...values: Value[]) => T[];
  run: (sql: string, ...values: Value[]) => void;
  /** All of it or none of it, synced to the disk when it returns. */
  transaction: <T>(act: () => T) => T;
  close: () => void;
}
type Value = string | number | Uint8Array;

/** Opens the newsroom's database in a folder that is there, or one in memory that ends with it. */
export function openStore(folder: string | null): Store {
  const database = new DatabaseSync(folder === null ? ':memory:' : path.join(folder, 'newsroom.db'));
  database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000;');
  database.exec(tables);
  return {
    all: <T>(sql: string, ...values: Value[]) => database.prepare(sql).all(...values) as T[],
    run: (sql, ...values) => void database.prepare(sql).run(...values),
    transaction: (act) => {
      database.exec('BEGIN IMMEDIATE');
      try {
        const value = act();
        database.exec('COMMIT');
        return value;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}
