import type { AppError } from '../../core/appError.ts';
import type { Database } from './database.ts';
import type { ReleaseMeta } from './releaseMeta.ts';
import { newestWholeRevision } from './revisions.ts';
import { isWhole } from './storedText.ts';
import type { StoredText } from './storedText.ts';

/** Takes what a person should be told although the call went well. */
export type Tell = (notice: AppError) => void;

/** The newest text of a release, and whether it still is a draft. */
export interface CurrentText extends StoredText {
  isDraft: boolean;
}

/**
 * Finds the newest text of a release whose checksum holds: what was being typed, else the settled text, else the newest
 * whole revision. A text that is not whole is set aside, never shown; if the one given is older, that is told as
 * `release-damaged`. Null when no copy is whole.
 */
export function currentText(database: Database, meta: ReleaseMeta, tell: Tell): CurrentText | null {
  const draft = database.get<StoredText>('SELECT json, saved_at, sha256 FROM drafts WHERE n = ? AND json IS NOT NULL', meta.n);
  if (draft && isWhole(meta.id, draft)) return { ...draft, isDraft: true };
  const body = database.get<StoredText>('SELECT json, saved_at, sha256 FROM release_body WHERE n = ?', meta.n);
  const bodyIsWhole = body !== undefined && isWhole(meta.id, body);
  const text = bodyIsWhole ? body : newestWholeRevision(database, meta);
  database.transaction(() => {
    if (draft) setAside(database, meta.n, 'drafts', draft);
    if (draft) database.run('UPDATE drafts SET json = NULL WHERE n = ?', meta.n);
    if (body && !bodyIsWhole) setAside(database, meta.n, 'release_body', body);
    if (!bodyIsWhole) database.run('DELETE FROM release_body WHERE n = ?', meta.n);
    if (!bodyIsWhole && text) writeBody(database, meta.n, text);
  });
  // A revision is written together with the settled text; with the same seal it is the same text.
  if (text && (draft || (!bodyIsWhole && body?.sha256 !== text.sha256))) tell({ kind: 'release-damaged', name: meta.headline });
  return text ? { json: text.json, saved_at: text.saved_at, sha256: text.sha256, isDraft: false } : null;
}

/** Writes the settled text of a release. */
export function writeBody(database: Database, n: number, { json, saved_at, sha256 }: StoredText): void {
  database.run('INSERT OR REPLACE INTO release_body (n, json, saved_at, sha256) VALUES (?, ?, ?, ?)', n, json, saved_at, sha256);
}

function setAside(database: Database, n: number, cameFrom: string, { json, saved_at, sha256 }: StoredText): void {
  database.run('INSERT INTO set_aside (n, came_from, json, saved_at, sha256) VALUES (?, ?, ?, ?, ?)', n, cameFrom, json, saved_at, sha256);
}
