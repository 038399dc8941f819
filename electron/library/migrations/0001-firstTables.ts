import type { Migration } from '../migration.ts';

/**
 * The first shape of the library. `sha256` columns seal a row together with its id. `changed` only grows and is the
 * order of the list, whatever the clock says. Instants are UTC texts, JSON is text.
 */
export const firstTables: Migration = {
  version: 1,
  statements: [
    // Thin: what the list shows, and nothing else. The indexes hold all of it, so that the list never touches a text.
    `CREATE TABLE release_meta (
      n INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      status TEXT NOT NULL,
      kind TEXT NOT NULL,
      language TEXT NOT NULL,
      headline TEXT NOT NULL,
      place TEXT NOT NULL,
      date TEXT,
      embargo_until TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      trashed_at TEXT,
      changed INTEGER NOT NULL,
      sha256 TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX release_list ON release_meta
      (changed DESC, status, kind, language, id, headline, place, date, embargo_until, created_at, updated_at, trashed_at, sha256)
      WHERE trashed_at IS NULL`,
    `CREATE INDEX release_trash ON release_meta
      (changed DESC, status, kind, language, id, headline, place, date, embargo_until, created_at, updated_at, trashed_at, sha256)
      WHERE trashed_at IS NOT NULL`,
    'CREATE INDEX release_changed ON release_meta (changed)',

    // The settled text: fields and document.
    `CREATE TABLE release_body (
      n INTEGER PRIMARY KEY REFERENCES release_meta (n),
      json TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      sha256 TEXT NOT NULL
    ) STRICT`,
    // What is being typed: the text is null once it is settled, the caret stays.
    `CREATE TABLE drafts (
      n INTEGER PRIMARY KEY REFERENCES release_meta (n),
      json TEXT,
      saved_at TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      caret TEXT
    ) STRICT`,
    // Texts as they were, deflated.
    `CREATE TABLE revisions (
      revision INTEGER PRIMARY KEY AUTOINCREMENT,
      n INTEGER NOT NULL REFERENCES release_meta (n),
      reason TEXT NOT NULL,
      packed BLOB NOT NULL,
      saved_at TEXT NOT NULL,
      sha256 TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX revisions_of_release ON revisions (n, revision)',
    // Texts whose checksum did not hold, kept as they were found.
    `CREATE TABLE set_aside (
      n INTEGER NOT NULL,
      came_from TEXT NOT NULL,
      json TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      sha256 TEXT NOT NULL
    ) STRICT`,

    `CREATE TABLE contacts (id TEXT PRIMARY KEY, json TEXT NOT NULL, removed_at TEXT, sha256 TEXT NOT NULL) STRICT`,
    `CREATE TABLE sign_offs (id TEXT PRIMARY KEY, json TEXT NOT NULL, removed_at TEXT, sha256 TEXT NOT NULL) STRICT`,

    // A photo's name is the SHA-256 of its bytes; the bytes lie apart, so that a list of photos stays thin.
    `CREATE TABLE photos (photo TEXT PRIMARY KEY, name TEXT NOT NULL, size INTEGER NOT NULL, added_at TEXT NOT NULL) STRICT`,
    `CREATE TABLE photo_bytes (photo TEXT PRIMARY KEY REFERENCES photos (photo), bytes BLOB NOT NULL) STRICT`,

    `CREATE TABLE parcels (
      n INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      release_id TEXT NOT NULL REFERENCES release_meta (id),
      destination_id TEXT NOT NULL,
      state TEXT NOT NULL,
      json TEXT NOT NULL,
      sha256 TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX parcels_of_release ON parcels (release_id, destination_id, state)',
    `CREATE TABLE parcel_releases (
      id TEXT PRIMARY KEY REFERENCES parcels (id),
      json TEXT NOT NULL,
      sha256 TEXT NOT NULL
    ) STRICT`,

    // The words as they are shown around a hit; the index below holds them normalised and keeps no copy.
    `CREATE TABLE search_text (
      n INTEGER PRIMARY KEY REFERENCES release_meta (n),
      headline TEXT NOT NULL,
      around TEXT NOT NULL,
      body TEXT NOT NULL,
      sha256 TEXT NOT NULL
    ) STRICT`,
    `CREATE VIRTUAL TABLE search_words USING fts5 (
      headline, around, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='2 3'
    )`,
  ],
};
