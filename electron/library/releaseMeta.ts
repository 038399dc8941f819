import type { AppError } from '../../core/appError.ts';
import type { ReleaseFields } from '../../core/release/release.ts';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import type { Database } from './database.ts';
import { DamagedRow } from './libraryFault.ts';
import { seal } from './seal.ts';

/** A row of the thin list table. */
export interface ReleaseMeta {
  n: number;
  id: string;
  status: ReleaseRow['status'];
  kind: ReleaseRow['kind'];
  language: ReleaseRow['language'];
  headline: string;
  place: string;
  date: string | null;
  embargo_until: string | null;
  created_at: string;
  updated_at: string;
  trashed_at: string | null;
  sha256: string;
}

/** The columns of a row, in the order the covering indexes hold them. */
export const metaColumns =
  'n, status, kind, language, id, headline, place, date, embargo_until, created_at, updated_at, trashed_at, sha256';

/** The part of a row that the text decides. */
export const metaOfFields = (fields: ReleaseFields) => ({
  kind: fields.kind,
  language: fields.language,
  headline: fields.headline,
  place: fields.dateline?.place ?? '',
  date: fields.date,
  embargo_until: fields.embargo?.until ?? null,
});

/** The seal a row must have. */
export const sealOfMeta = (meta: Omit<ReleaseMeta, 'sha256' | 'n'>): string =>
  seal(
    meta.id,
    meta.status,
    meta.kind,
    meta.language,
    meta.headline,
    meta.place,
    meta.date,
    meta.embargo_until,
    meta.created_at,
    meta.updated_at,
    meta.trashed_at,
  );

/** Gives the row back when it is as it was written; throws `DamagedRow` else. */
export function wholeMeta(meta: ReleaseMeta): ReleaseMeta {
  if (sealOfMeta(meta) !== meta.sha256) throw new DamagedRow(`list row ${meta.id}`);
  return meta;
}

/** The row of a release, or undefined when there is none. */
export function findMeta(database: Database, id: string): ReleaseMeta | undefined {
  const meta = database.get<ReleaseMeta>(`SELECT ${metaColumns} FROM release_meta WHERE id = ?`, id);
  return meta && wholeMeta(meta);
}

/** Writes a new row and gives its number. */
export function addMeta(database: Database, meta: Omit<ReleaseMeta, 'n' | 'sha256'>): number {
  const values = metaValues(meta);
  const added = database.get<{ n: number }>(
    `INSERT INTO release_meta (id, status, kind, language, headline, place, date, embargo_until, created_at, updated_at, trashed_at, sha256, changed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(changed), 0) + 1 FROM release_meta)) RETURNING n`,
    ...values,
  );
  if (!added) throw new Error('SQLite gave no row back for the one it inserted.');
  return added.n;
}

/** Writes a row again; `moved` puts it at the top of the list. */
export function writeMeta(database: Database, meta: ReleaseMeta, moved: boolean): void {
  database.run(
    `UPDATE release_meta SET id = ?, status = ?, kind = ?, language = ?, headline = ?, place = ?, date = ?, embargo_until = ?,
       created_at = ?, updated_at = ?, trashed_at = ?, sha256 = ?,
       changed = ${moved ? '(SELECT COALESCE(MAX(changed), 0) + 1 FROM release_meta)' : 'changed'}
     WHERE n = ?`,
    ...metaValues(meta),
    meta.n,
  );
}

const metaValues = (meta: Omit<ReleaseMeta, 'n' | 'sha256'>) => [
  meta.id,
  meta.status,
  meta.kind,
  meta.language,
  meta.headline,
  meta.place,
  meta.date,
  meta.embargo_until,
  meta.created_at,
  meta.updated_at,
  meta.trashed_at,
  sealOfMeta(meta),
];

/** The row as the window knows it. */
export const releaseRow = (meta: ReleaseMeta, snippet = ''): ReleaseRow => ({
  id: meta.id,
  status: meta.status,
  kind: meta.kind,
  language: meta.language,
  headline: meta.headline,
  place: meta.place,
  date: meta.date,
  embargoUntil: meta.embargo_until,
  updatedAt: meta.updated_at,
  trashedAt: meta.trashed_at,
  snippet,
});

/** What is said of a release nobody finds. */
export const missing = (id: string): AppError => ({ kind: 'release-missing', name: id });
