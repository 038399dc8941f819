/** The newsroom's tables, in words that SQLite and PostgreSQL both understand. Instants are ISO 8601 in UTC, so that they sort as text. */
export const tables = [
  `CREATE TABLE IF NOT EXISTS users (name TEXT PRIMARY KEY, role TEXT NOT NULL, token TEXT NOT NULL UNIQUE, at TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS versions (
    uuid TEXT NOT NULL, n INTEGER NOT NULL, etag TEXT NOT NULL, key TEXT NOT NULL, document TEXT NOT NULL, author TEXT NOT NULL,
    at TEXT NOT NULL, PRIMARY KEY (uuid, n))`,
  `CREATE TABLE IF NOT EXISTS version_photos (uuid TEXT NOT NULL, n INTEGER NOT NULL, photo TEXT NOT NULL, PRIMARY KEY (uuid, n, photo))`,
  `CREATE INDEX IF NOT EXISTS version_photos_by_photo ON version_photos (photo)`,
  `CREATE TABLE IF NOT EXISTS approvals (
    uuid TEXT NOT NULL, n INTEGER NOT NULL, state TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (uuid, n, state))`,
  `CREATE TABLE IF NOT EXISTS publications (
    uuid TEXT NOT NULL, n INTEGER NOT NULL, public_from TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (uuid, n))`,
  `CREATE INDEX IF NOT EXISTS publications_by_day ON publications (public_from)`,
  `CREATE TABLE IF NOT EXISTS pages (
    uuid TEXT NOT NULL, n INTEGER NOT NULL, rules INTEGER NOT NULL, facts TEXT NOT NULL, html TEXT NOT NULL, PRIMARY KEY (uuid, n))`,
  `CREATE TABLE IF NOT EXISTS retractions (
    uuid TEXT NOT NULL, n INTEGER NOT NULL, reason TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (uuid, n))`,
  `CREATE TABLE IF NOT EXISTS photos (photo TEXT PRIMARY KEY, mime TEXT NOT NULL, size INTEGER NOT NULL, at TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS records (
    kind TEXT NOT NULL, uuid TEXT NOT NULL, n INTEGER NOT NULL, etag TEXT NOT NULL, key TEXT NOT NULL, document TEXT,
    author TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (kind, uuid, n))`,
  `CREATE TABLE IF NOT EXISTS changes (
    cursor INTEGER PRIMARY KEY, kind TEXT NOT NULL, uuid TEXT NOT NULL, n INTEGER NOT NULL, what TEXT NOT NULL, author TEXT NOT NULL,
    at TEXT NOT NULL)`,
  `CREATE INDEX IF NOT EXISTS changes_by_kind ON changes (kind, cursor)`,
  `CREATE TABLE IF NOT EXISTS answers (
    author TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, headers TEXT NOT NULL,
    body TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (author, key))`,
];
