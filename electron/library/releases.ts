import type { ListQuery } from '../../core/ipc/contract.ts';
import { caretSchema } from '../../core/release/caret.ts';
import type { Caret } from '../../core/release/caret.ts';
import type { Release, ReleaseStatus } from '../../core/release/release.ts';
import { knownText } from '../../core/release/storedRelease.ts';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';
import { addMeta, findMeta, metaColumns, metaOfFields, missing, releaseRow, wholeMeta, writeMeta } from './releaseMeta.ts';
import type { ReleaseMeta } from './releaseMeta.ts';
import { currentText, writeBody } from './releaseTexts.ts';
import type { Tell } from './releaseTexts.ts';
import { addRevision } from './revisions.ts';
import { dropFromIndex, indexText } from './search.ts';
import { readText, storeText } from './storedText.ts';

type Part = Pick<LibraryInThread, 'list' | 'rows' | 'create' | 'open' | 'setStatus' | 'trash' | 'restore'>;

/** Releases as wholes: the list, a new one, opening, status and the ways into and out of the trash. */
export const releases = (database: Database, now: () => Date, tell: Tell): Part => ({
  list: (query) => {
    const { where, values } = narrowed(query);
    const rows = database.all<ReleaseMeta>(
      `SELECT ${metaColumns} FROM release_meta WHERE ${where} ORDER BY changed DESC LIMIT ? OFFSET ?`,
      ...values,
      query.limit,
      query.offset,
    );
    const total = database.get<{ total: number }>(`SELECT COUNT(*) AS total FROM release_meta WHERE ${where}`, ...values)?.total ?? 0;
    return ok({ rows: rows.map((meta) => releaseRow(wholeMeta(meta))), total });
  },
  rows: (ids) =>
    ok(
      ids.flatMap((id) => {
        const meta = findMeta(database, id);
        return meta ? releaseRow(meta) : [];
      }),
    ),
  create: (release) =>
    database.transaction(() => {
      // Asked again after a crash between the commit and the answer.
      if (findMeta(database, release.id)) return ok(null);
      addRelease(database, release);
      return ok(null);
    }),
  open: (id) => {
    const meta = findMeta(database, id);
    if (!meta) return fail(missing(id));
    const text = currentText(database, meta, tell);
    if (!text) return fail({ kind: 'release-damaged', name: meta.headline });
    const read = readText(text);
    if (!read) return fail({ kind: 'written-otherwise', name: meta.headline });
    const release: Release = {
      id,
      status: meta.status,
      ...knownText(read),
      createdAt: meta.created_at,
      updatedAt: meta.updated_at,
    };
    return ok({ release, caret: caretOf(database, meta.n), savedAt: text.saved_at, seal: text.sha256 });
  },
  setStatus: (id, status) => database.transaction(() => setStatus(database, id, status)),
  trash: (id) =>
    database.transaction(() => {
      const meta = findMeta(database, id);
      if (!meta) return fail(missing(id));
      if (meta.trashed_at !== null) return ok(null);
      writeMeta(database, { ...meta, trashed_at: now().toISOString() }, false);
      dropFromIndex(database, meta.n);
      return ok(null);
    }),
  restore: (id) =>
    database.transaction(() => {
      const meta = findMeta(database, id);
      if (!meta) return fail(missing(id));
      if (meta.trashed_at === null) return ok(null);
      writeMeta(database, { ...meta, trashed_at: null }, false);
      const text = currentText(database, meta, tell);
      const read = text && readText(text);
      if (read) indexText(database, meta.n, id, read);
      return ok(null);
    }),
});

/** Writes a new release with its text, its first revision and its words; inside the caller's transaction. */
export function addRelease(database: Database, release: Release): void {
  const n = addMeta(database, {
    id: release.id,
    status: release.status,
    ...metaOfFields(release.fields),
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    trashed_at: null,
  });
  const text = storeText(release.id, release, release.updatedAt);
  writeBody(database, n, text);
  addRevision(database, n, text, 'created');
  indexText(database, n, release.id, release);
}

/** Changes how far a release has come; its place in the list stays. */
export function setStatus(database: Database, id: string, status: ReleaseStatus): Result<null> {
  const meta = findMeta(database, id);
  if (!meta) return fail(missing(id));
  if (meta.status !== status) writeMeta(database, { ...meta, status }, false);
  return ok(null);
}

function narrowed({ view, statuses, kinds, languages }: ListQuery): { where: string; values: string[] } {
  const oneOf = (column: string, values: readonly string[]) =>
    values.length === 0 ? '' : ` AND ${column} IN (${values.map(() => '?').join(', ')})`;
  return {
    where: `trashed_at IS ${view === 'trash' ? 'NOT ' : ''}NULL${oneOf('status', statuses)}${oneOf('kind', kinds)}${oneOf('language', languages)}`,
    values: [...statuses, ...kinds, ...languages],
  };
}

function caretOf(database: Database, n: number): Caret | null {
  const json = database.get<{ caret: string | null }>('SELECT caret FROM drafts WHERE n = ?', n)?.caret;
  if (!json) return null;
  const caret = caretSchema.safeParse(safeJson(json));
  return caret.success ? caret.data : null;
}

/** A caret is not sealed: a damaged one only puts the caret elsewhere. */
function safeJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
