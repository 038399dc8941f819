import type { AppError } from '../../core/appError.ts';
import { revisionReasons } from '../../core/history/revision.ts';
import type { RevisionReason, RevisionRow } from '../../core/history/revision.ts';
import { countWords } from '../../core/release/countWords.ts';
import { documentText } from '../../core/release/documentText.ts';
import { knownText } from '../../core/release/storedRelease.ts';
import { fail, ok } from '../../core/result.ts';
import type { Database } from './database.ts';
import { DamagedRow } from './libraryFault.ts';
import type { LibraryInThread } from './libraryInThread.ts';
import { putText } from './putText.ts';
import { findMeta, missing } from './releaseMeta.ts';
import type { ReleaseMeta } from './releaseMeta.ts';
import { currentText } from './releaseTexts.ts';
import type { Tell } from './releaseTexts.ts';
import { headColumns, isWholeHead, readRevision } from './revisions.ts';
import type { RevisionHead } from './revisions.ts';
import { isWhole, readText } from './storedText.ts';
import type { StoredText } from './storedText.ts';

type Part = Pick<LibraryInThread, 'revisions' | 'openRevision' | 'restoreRevision'>;

/** What the list says of a text besides when and why it was kept. */
type Gist = Pick<RevisionRow, 'headline' | 'words' | 'isWhole'>;

/** The texts a release had: which are kept, one of them, and the way back to it. */
export function history(database: Database, now: () => Date, tell: Tell): Part {
  /** A revision never changes; it is unpacked for the list once as long as the library is open. */
  const gists = new Map<number, Gist>();
  const gist = (meta: ReleaseMeta, revision: number): Gist => {
    const known = gists.get(revision) ?? gistOf(wholeRevision(database, meta, revision));
    gists.set(revision, known);
    return known;
  };
  return {
    revisions: (id, limit) => {
      const meta = findMeta(database, id);
      if (!meta) return fail(missing(id));
      const rows = database.all<RevisionHead>(
        `SELECT ${headColumns} FROM revisions WHERE n = ? ORDER BY revision DESC LIMIT ?`,
        meta.n,
        limit,
      );
      if (!rows.every(isWholeHead)) throw new DamagedRow(`revisions of ${id}`);
      const total = database.get<{ total: number }>('SELECT COUNT(*) AS total FROM revisions WHERE n = ?', meta.n)?.total ?? 0;
      return ok({
        rows: rows.map(({ revision, saved_at, reason }) => ({
          revision,
          savedAt: saved_at,
          reason: knownReason(reason),
          ...gist(meta, revision),
        })),
        total,
      });
    },
    openRevision: (id, revision) => {
      const meta = findMeta(database, id);
      if (!meta) return fail(missing(id));
      const text = wholeRevision(database, meta, revision);
      if (!text) return fail(lost(database, meta, revision));
      const read = readText(text);
      return read ? ok(knownText(read)) : fail({ kind: 'written-otherwise', name: meta.headline });
    },
    restoreRevision: (id, revision) =>
      database.transaction(() => {
        const meta = findMeta(database, id);
        if (!meta) return fail(missing(id));
        if (meta.status === 'waiting' || meta.status === 'sending') return fail({ kind: 'release-queued', name: meta.headline });
        const text = wholeRevision(database, meta, revision);
        if (!text) return fail(lost(database, meta, revision));
        const current = currentText(database, meta, tell);
        // Asked again after a crash between the commit and the answer, too.
        if (current?.json === text.json) return ok({ before: null });
        const read = readText(text);
        if (!read) return fail({ kind: 'written-otherwise', name: meta.headline });
        putText(database, { meta, current, text: read, reason: 'restored', now: now() });
        return ok({ before: current ? revisionBefore(database, meta.n) : null });
      }),
  };
}

/** The revision before the newest. */
const revisionBefore = (database: Database, n: number): number | null =>
  database.get<{ revision: number }>('SELECT revision FROM revisions WHERE n = ? ORDER BY revision DESC LIMIT 1 OFFSET 1', n)?.revision ??
  null;

/** The text of a revision of this release, or null when there is none or its checksum does not hold. */
function wholeRevision(database: Database, { n, id }: ReleaseMeta, revision: number): StoredText | null {
  if (!isOf(database, n, revision)) return null;
  const text = readRevision(database, revision);
  return text && isWhole(id, text) ? text : null;
}

const isOf = (database: Database, n: number, revision: number): boolean =>
  database.get('SELECT 1 FROM revisions WHERE n = ? AND revision = ?', n, revision) !== undefined;

const lost = (database: Database, meta: ReleaseMeta, revision: number): AppError => ({
  kind: isOf(database, meta.n, revision) ? 'revision-damaged' : 'revision-missing',
  name: meta.headline,
});

function gistOf(text: StoredText | null): Gist {
  const read = text && readText(text);
  if (!read) return { headline: '', words: 0, isWhole: false };
  const { fields, document } = read;
  return { headline: fields.headline, words: countWords(documentText(document, fields.language)), isWhole: true };
}

/** A reason of another version of the program is shown as a pause. */
const knownReason = (stored: string): RevisionReason => revisionReasons.find((reason) => reason === stored) ?? 'idle';
