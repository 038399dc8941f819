import type { Migration } from '../migration.ts';

/** The press kits that are being put together: one more book. */
export const kitPlans: Migration = {
  version: 3,
  statements: [`CREATE TABLE kits (id TEXT PRIMARY KEY, json TEXT NOT NULL, removed_at TEXT, sha256 TEXT NOT NULL) STRICT`],
};
