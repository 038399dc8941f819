import type { ReleaseText, RevisionReason } from '../../core/history/revision.ts';
import type { Database } from './database.ts';
import { metaOfFields, writeMeta, type ReleaseMeta } from './releaseMeta.ts';
import { writeBody, type CurrentText } from './releaseTexts.ts';
import { addRevision, newestRevision, readRevision, thinRevisions } from './revisions.ts';
import { indexText } from './search.ts';
import { isWhole, storeText } from './storedText.ts';

/**
 * Puts another text in the place of the present one, settled and with a revision of its own; inside the caller's transaction. The present
 * text is kept as a revision before, unless one keeps it already.
 */
export function putText(
  database: Database,
  {
    meta,
    current,
    text,
    reason,
    now,
  }: { meta: ReleaseMeta; current: CurrentText | null; text: ReleaseText; reason: RevisionReason; now: Date },
): void {
  if (current && newestWhole(database, meta) !== current.json) addRevision(database, meta.n, current, 'replaced');
  const stored = storeText(meta.id, text, now.toISOString());
  writeBody(database, meta.n, stored);
  addRevision(database, meta.n, stored, reason);
  database.run('UPDATE drafts SET json = NULL WHERE n = ?', meta.n);
  thinRevisions(database, meta.n, now);
  writeMeta(database, { ...meta, ...metaOfFields(text.fields), updated_at: stored.saved_at }, true);
  if (meta.trashed_at === null) indexText(database, meta.n, meta.id, text);
}

/** What the newest revision says, when its checksum holds. */
function newestWhole(database: Database, { n, id }: ReleaseMeta): string | null {
  const text = readRevision(database, newestRevision(database, n));
  return text && isWhole(id, text) ? text.json : null;
}
