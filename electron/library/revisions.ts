import type { RevisionReason } from '../../core/history/revision.ts';
import type { Database } from './database.ts';

import type { ReleaseMeta } from './releaseMeta.ts';
import { seal } from './seal.ts';
import { isWhole, pack, unpack } from './storedText.ts';
import type { StoredText } from './storedText.ts';

/** A row of the revisions but for the text. */
export interface RevisionHead {
  revision: number;
  n: number;
  reason: RevisionReason;
  saved_at: string;
  row_seal: string | null;
}

/** The columns of such a row. */
export const headColumns = 'revision, n, reason, saved_at, row_seal';

/** The text is sealed with its time, and looked at when it is read. */
const sealOfHead = ({ revision, n, reason }: RevisionHead): string => seal(String(revision), String(n), reason);

/** Tells whether a row says what was written; rows of before there were seals for them are taken at their word. */
export const isWholeHead = (head: RevisionHead): boolean => head.row_seal === null || head.row_seal === sealOfHead(head);

function sealHead(database: Database, revision: number): void {
  const head = database.get<RevisionHead>(`SELECT ${headColumns} FROM revisions WHERE revision = ?`, revision);
  if (head) database.run('UPDATE revisions SET row_seal = ? WHERE revision = ?', sealOfHead(head), revision);
}

/** Keeps a text as it is now. */
export function addRevision(database: Database, n: number, text: StoredText, reason: RevisionReason): void {
  const added = database.get<{ revision: number }>(
    'INSERT INTO revisions (n, reason, packed, saved_at, sha256) VALUES (?, ?, ?, ?, ?) RETURNING revision',
    n,
    reason,
    pack(text.json),
    text.saved_at,
    text.sha256,
  );
  if (added) sealHead(database, added.revision);
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

/** Keeps a text as the revision it was in another copy of the library; under the next number where its own is taken. */
export function keepRevision(database: Database, revision: number, n: number, text: StoredText, reason: RevisionReason): void {
  if (database.get('SELECT 1 FROM revisions WHERE n = ? AND sha256 = ?', n, text.sha256)) return;
  addRevision(database, n, text, reason);
  if (database.get('SELECT 1 FROM revisions WHERE revision = ?', revision)) return;
  const added = newestRevision(database, n);
  database.run('UPDATE revisions SET revision = ? WHERE revision = ?', revision, added);
  sealHead(database, revision);
}

/** The newest revisions stay whatever their age. */
const alwaysKept = 20;

const hour = 3_600_000;

/**
 * Thins the revisions of a release: all of the last 24 hours, the last of each hour for 7 days, the last of each day for
 * 90 days, and always the newest ones. The time is that of work: from one revision to the next, in the order they were made, at most
 * an hour counts, so that a clock set wrong makes nothing old.
 */
export function thinRevisions(database: Database, n: number, now: Date): void {
  const rows = database.all<{ revision: number; saved_at: string }>(
    'SELECT revision, saved_at FROM revisions WHERE n = ? ORDER BY revision DESC',
    n,
  );
  let [age, later] = [0, now.getTime()];
  const seen = new Set<string>();
  for (const [at, { revision, saved_at }] of rows.entries()) {
    age += Math.min(Math.max(later - Date.parse(saved_at), 0) || 0, hour);
    later = Date.parse(saved_at);
    // As a day the first ten signs of an instant, as an hour the first thirteen.
    const span = age <= 24 * hour ? null : saved_at.slice(0, age <= 7 * 24 * hour ? 13 : 10);
    const isSuperseded = span !== null && (age > 90 * 24 * hour || seen.has(span));
    for (const length of [13, 10]) seen.add(saved_at.slice(0, length));
    if (isSuperseded && at >= alwaysKept) database.run('DELETE FROM revisions WHERE revision = ?', revision);
  }
}
