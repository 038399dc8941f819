import type { Migration } from '../migration.ts';

/** Letterheads of one's own: one more book, the file in each entry. */
export const letterheadFiles: Migration = {
  version: 4,
  statements: [`CREATE TABLE letterheads (id TEXT PRIMARY KEY, json TEXT NOT NULL, removed_at TEXT, sha256 TEXT NOT NULL) STRICT`],
};
