import type { ReleaseText } from '../../core/history/revision.ts';
import type { Caret } from '../../core/release/caret.ts';
import { applyChange } from '../../core/release/document/documentChange.ts';
import { fail, ok } from '../../core/result.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';
import { findMeta, metaOfFields, missing, writeMeta, type ReleaseMeta } from './releaseMeta.ts';
import { currentText, writeBody } from './releaseTexts.ts';
import type { Tell } from './releaseTexts.ts';
import { addRevision, thinRevisions } from './revisions.ts';
import { indexText } from './search.ts';
import { readText, storeText } from './storedText.ts';

type Part = Pick<LibraryInThread, 'saveDraft' | 'saveDraftChange' | 'settle'>;

/** What is being typed: saved at each pause, settled into text, revision and index in longer ones. */
export const drafts = (database: Database, now: () => Date, tell: Tell): Part => ({
  saveDraft: ({ id, fields, document, caret }) => {
    const saved = database.transaction(() => {
      const meta = findMeta(database, id);
      if (!meta) return fail(missing(id));
      const current = currentText(database, meta, tell);
      const before = current && readText(current);
      if (current && !before) return fail({ kind: 'written-otherwise', name: meta.headline });
      return ok(writeDraft(database, meta, { fields, document }, { caret, before, now: now() }));
    });
    return saved.ok ? ok(committed(saved.value, now)) : saved;
  },
  saveDraftChange: ({ id, fields, change, caret, seal }) => {
    const saved = database.transaction(() => {
      const meta = findMeta(database, id);
      if (!meta) return fail(missing(id));
      const text = currentText(database, meta, tell);
      const before = text?.sha256 === seal ? readText(text) : null;
      const document = before && applyChange(before.document, change);
      return ok(document && writeDraft(database, meta, { fields, document }, { caret, before, now: now() }));
    });
    return saved.ok ? ok(saved.value === null ? null : committed(saved.value, now)) : saved;
  },
  settle: (id, reason) =>
    database.transaction(() => {
      const meta = findMeta(database, id);
      if (!meta) return fail(missing(id));
      const text = currentText(database, meta, tell);
      if (!text?.isDraft) return ok(null);
      const before = database.get<{ json: string }>('SELECT json FROM release_body WHERE n = ?', meta.n);
      if (before?.json !== text.json) {
        writeBody(database, meta.n, text);
        addRevision(database, meta.n, text, reason);
        thinRevisions(database, meta.n, now());
        const read = readText(text);
        if (read && meta.trashed_at === null) indexText(database, meta.n, id, read);
      }
      database.run('UPDATE drafts SET json = NULL WHERE n = ?', meta.n);
      return ok(null);
    }),
});

/** Writes what is being typed into its rows and gives its seal; inside the caller's transaction. */
function writeDraft(
  database: Database,
  meta: ReleaseMeta,
  text: ReleaseText,
  { caret, before, now }: { caret: Caret | null; before: ReleaseText | null; now: Date },
): string {
  const at = now.toISOString();
  const { json, saved_at, sha256 } = storeText(meta.id, text, at, before);
  database.run(
    `INSERT INTO drafts (n, json, saved_at, sha256, caret) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (n) DO UPDATE SET json = excluded.json, saved_at = excluded.saved_at, sha256 = excluded.sha256, caret = excluded.caret`,
    meta.n,
    json,
    saved_at,
    sha256,
    caret && JSON.stringify(caret),
  );
  writeMeta(database, { ...meta, ...metaOfFields(text.fields), updated_at: at }, true);
  return sha256;
}

/** The clock is read after the commit: a time shown to a person is a time the text was on disk. */
const committed = (seal: string, now: () => Date) => ({ savedAt: now().toISOString(), seal });
