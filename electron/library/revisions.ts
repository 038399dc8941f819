import type { RevisionReason } from '../../core/history/revision.ts';
import type { Database } from './database.ts';

import type { ReleaseMeta } from './releaseMeta.ts';
import { isWhole, pack, unpack } from './storedText.ts';
import type { StoredText } from './storedText.ts';

/** Keeps a text as it is now. */
export function addRevision(database: Database, n: number, text: StoredText, reason: RevisionReason): void {
  database.run(
    'INSERT INTO revisions (n, reason, packed, saved_at, sha256) VALUES (?, ?, ?, ?, ?)',
    n,
    reason,
    pack(text.json),
    text.saved_at,
    text.sha256,
  );
}

/** The newest revision of a release whose checksum holds, or null. */
export function newestWholeRevision(database: Database, { n, id }: Pick<ReleaseMeta, 'n' | 'id'>): StoredText | null {
  const numbers = database.all<{ revision: number }>('SELECT revision FROM revisions WHERE n = ? ORDER BY revision DESC', n);
  for (const { revision } of numbers) {
    const text = readRevision(database, revision);
    if (text && isWhole(id, text)) return text;
  }
  return null;
}

/** The number of the newest revision of a release; 0 when there is none. */
export const newestRevision = (database: Database, n: number): number =>
  database.get<{ revision: number | null }>('SELECT MAX(revision) AS revision FROM revisions WHERE n = ?', n)?.revision ?? 0;

/** One revision, its checksum not yet looked at; null when its bytes cannot be unpacked. */
export function readRevision(database: Database, revision: number): StoredText | null {
  const row = database.get<{ packed: Uint8Array; saved_at: string; sha256: string }>(
    'SELECT packed, saved_at, sha256 FROM revisions WHERE revision = ?',
    revision,
  );
  const json = row && unpack(row.packed);
  return row && typeof json === 'string' ? { json, saved_at: row.saved_at, sha256: row.sha256 } : null;
}

/** The newest revisions stay whatever their age: a clock set wrong must not cost a history. */
const alwaysKept = 20;

/**
 * Thins the revisions of a release: all of the last 24 hours, the last of each hour for 7 days, the last of each day for
 * 90 days, and always the newest ones.
 */
export function thinRevisions(database: Database, n: number, now: Date): void {
  const count = database.get<{ count: number }>('SELECT COUNT(*) AS count FROM revisions WHERE n = ?', n)?.count ?? 0;
  if (count <= alwaysKept) return;
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
  database.run(
    `DELETE FROM revisions WHERE n = ? AND saved_at < ?
       AND revision NOT IN (SELECT revision FROM revisions WHERE n = ? ORDER BY revision DESC LIMIT ${alwaysKept})
       AND revision NOT IN (SELECT MAX(revision) FROM revisions WHERE n = ? AND saved_at >= ? GROUP BY substr(saved_at, 1, 13))
       AND revision NOT IN (SELECT MAX(revision) FROM revisions WHERE n = ? AND saved_at >= ? GROUP BY substr(saved_at, 1, 10))`,
    n,
    ago(1),
    n,
    n,
    ago(7),
    n,
    ago(90),
  );
}
