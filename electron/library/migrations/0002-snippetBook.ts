import type { Migration } from '../migration.ts';

/** The snippet book: one more book, shaped like those of contacts and sign-offs. */
export const snippetBook: Migration = {
  version: 2,
  statements: [`CREATE TABLE snippets (id TEXT PRIMARY KEY, json TEXT NOT NULL, removed_at TEXT, sha256 TEXT NOT NULL) STRICT`],
};
