import { apiRoutes } from '../../../core/api/apiRoutes.ts';
import type { RecordKind, SharedRecord } from '../../../core/api/resources.ts';
import { jsonAnswer, problem, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import type { Statements } from '../store/store.ts';
import type { Room } from './room.ts';

type Named = Record<string, string>;

/** A version of something shared as the database has it. */
export interface RecordRow {
  kind: RecordKind;
  uuid: string;
  n: number;
  etag: string;
  key: string;
  document: string | null;
  author: string;
  at: string;
}

/** A row as the API shows it. */
export const recordView = ({ n, document, ...row }: RecordRow): SharedRecord => ({
  ...row,
  version: n,
  document: document === null ? null : (JSON.parse(document) as Record<string, unknown>),
});

const columns = 'kind, uuid, n, etag, key, document, author, at';
const isNewest = 'n = (SELECT max(n) FROM records m WHERE m.kind = r.kind AND m.uuid = r.uuid)';

/** The newest version of something shared. */
export const newestRecord = async ({ all }: Statements, kind: string, uuid: string): Promise<RecordRow | undefined> =>
  (await all<RecordRow>(`SELECT ${columns} FROM records WHERE kind = ? AND uuid = ? ORDER BY n DESC LIMIT 1`, kind, uuid))[0];

/** Everything shared of a kind, a page of it in the order of the UUIDs, without what was deleted. */
export async function getRecords({ store }: Room, asked: Asked, { kind = '' }: Named): Promise<Answer> {
  const query = apiRoutes.records.query.safeParse(Object.fromEntries(asked.query));
  if (!query.success) return problem('body-unreadable');
  const { after = '', limit = 100 } = query.data;
  const [last] = await store.all<{ cursor: number | null }>('SELECT max(cursor) AS cursor FROM changes WHERE kind = ?', kind);
  const etag = `"${kind}-${last?.cursor ?? 0}-${after}-${limit}"`;
  if (asked.headers['if-none-match'] === etag) return { status: 304, headers: { etag }, body: '' };
  const rows = await store.all<RecordRow>(
    `SELECT ${columns} FROM records r WHERE kind = ? AND uuid > ? AND document IS NOT NULL AND ${isNewest} ORDER BY uuid LIMIT ?`,
    kind,
    after,
    limit + 1,
  );
  return jsonAnswer(200, { kind, records: rows.slice(0, limit).map(recordView), more: rows.length > limit }, { etag });
}

/** The newest version of something shared, unless the asker has it. */
export async function getRecord({ store }: Room, asked: Asked, { kind = '', uuid = '' }: Named): Promise<Answer> {
  const newest = await newestRecord(store, kind, uuid);
  if (!newest) return problem('not-found');
  const { etag } = newest;
  if (newest.document === null) return problem('gone', { current: { etag, version: newest.n } });
  if (asked.headers['if-none-match'] === etag) return { status: 304, headers: { etag }, body: '' };
  return jsonAnswer(200, recordView(newest), { etag });
}

/** All versions of something shared, oldest first. */
export async function getRecordVersions({ store }: Room, _: Asked, { kind = '', uuid = '' }: Named): Promise<Answer> {
  const versions = await store.all('SELECT n AS version, etag, author, at FROM records WHERE kind = ? AND uuid = ? ORDER BY n', kind, uuid);
  return versions.length === 0 ? problem('not-found') : jsonAnswer(200, { versions });
}

/** One version of something shared. */
export async function getRecordVersion({ store }: Room, _: Asked, { kind = '', uuid = '', n = '' }: Named): Promise<Answer> {
  const [row] = await store.all<RecordRow>(`SELECT ${columns} FROM records WHERE kind = ? AND uuid = ? AND n = ?`, kind, uuid, Number(n));
  return row ? jsonAnswer(200, recordView(row), { etag: row.etag }) : problem('not-found');
}
