import type { Migration } from '../migration.ts';

/**
 * What is shared with each place: the last common version (`base`), the version of the other side that is not dealt with yet (`theirs`),
 * and how far the changes there have been read. `local_seal` is the seal of the row here when `base` was last what it says;
 * `our_version` is the number of this desk's newest courier bundle when the other's last came in.
 */
export const shares: Migration = {
  version: 5,
  statements: [
    `CREATE TABLE shares (
      destination_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      uuid TEXT NOT NULL,
      base TEXT,
      base_etag TEXT,
      base_version INTEGER NOT NULL,
      theirs TEXT,
      theirs_etag TEXT,
      theirs_version INTEGER NOT NULL,
      author TEXT NOT NULL,
      at TEXT NOT NULL,
      local_seal TEXT,
      our_version INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      PRIMARY KEY (destination_id, kind, uuid)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX shares_to_deal_with ON shares (destination_id, kind) WHERE theirs_etag IS NOT NULL',
    // What of the photos of shared drafts is where it should be: `send` and `fetch` are still to be done, `there` is done.
    'CREATE TABLE share_photos (destination_id TEXT NOT NULL, photo TEXT NOT NULL, way TEXT NOT NULL, PRIMARY KEY (destination_id, photo)) STRICT, WITHOUT ROWID',
    // Who this desk is to others and how many bundles it has written; and the desks whose bundles were taken in.
    'CREATE TABLE desk (id TEXT NOT NULL, bundles INTEGER NOT NULL) STRICT',
    'CREATE TABLE desks (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID',
    // Two more books: templates of one's own, and the trainings releases belong to.
    'CREATE TABLE own_templates (id TEXT PRIMARY KEY, json TEXT NOT NULL, removed_at TEXT, sha256 TEXT NOT NULL) STRICT',
    'CREATE TABLE trainings (id TEXT PRIMARY KEY, json TEXT NOT NULL, removed_at TEXT, sha256 TEXT NOT NULL) STRICT',
    'CREATE TABLE share_cursors (destination_id TEXT PRIMARY KEY, cursor INTEGER NOT NULL) STRICT, WITHOUT ROWID',
  ],
};
