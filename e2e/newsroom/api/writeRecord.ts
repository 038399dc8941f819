import { apiRoutes } from '../../../core/api/apiRoutes.ts';
import { recordKind, type RecordKind } from '../../../core/api/resources.ts';
import { mayDo } from '../../../core/api/role.ts';
import { jsonAnswer, problem, type Answer } from '../answer.ts';
import { sha256, type Asked } from '../asked.ts';
import { noteChange } from '../changes.ts';
import type { Statements } from '../store/store.ts';
import { once } from './once.ts';
import { readBodyAs } from './readBodyAs.ts';
import { newestRecord, recordView, type RecordRow } from './records.ts';
import { refusedByMatch } from './refusedByMatch.ts';
import type { Room } from './room.ts';

type Named = Record<string, string>;
/** What everybody works from is changed by editors. */
const managed: ReadonlySet<RecordKind> = new Set(['templates', 'trainings']);

/** Shares a document, new or in place of the version named. What was deleted comes back only for who names that version. */
export async function putRecord(room: Room, asked: Asked, { kind: named = '', uuid = '' }: Named): Promise<Answer> {
  const kind = recordKind.parse(named);
  if (managed.has(kind) && !mayDo(asked.user.role, 'manage')) return problem('not-allowed', { needs: 'manage' });
  const body = readBodyAs(asked, apiRoutes.putRecord.body);
  if ('refused' in body) return body.refused;
  const at = room.now().toISOString();
  return once(room.store, asked, at, async (statements, key) => {
    const newest = await newestRecord(statements, kind, uuid);
    const etag = `"${sha256(asked.body)}"`;
    if (newest?.etag === etag) return given(200, newest);
    if (newest?.document === null && asked.headers['if-match'] !== newest.etag)
      return problem('gone', { current: { etag: newest.etag, version: newest.n } });
    const refusal = refusedByMatch(newest, asked.headers['if-match']);
    if (refusal) return refusal;
    const row = { kind, uuid, n: (newest?.n ?? 0) + 1, etag, key, document: body.text, author: asked.user.name, at };
    await write(statements, row, 'written');
    return given(newest ? 200 : 201, row);
  });
}

/** Says that something shared was deleted. */
export async function deleteRecord(room: Room, asked: Asked, { kind: named = '', uuid = '' }: Named): Promise<Answer> {
  const kind = recordKind.parse(named);
  const at = room.now().toISOString();
  return once(room.store, asked, at, async (statements, key) => {
    const newest = await newestRecord(statements, kind, uuid);
    if (!newest) return problem('not-found');
    if (newest.document === null) return problem('gone', { current: { etag: newest.etag, version: newest.n } });
    const refusal = refusedByMatch(newest, asked.headers['if-match']);
    if (refusal) return refusal;
    const n = newest.n + 1;
    // A version without a document is named by where it stands.
    const etag = `"${sha256(`${kind} ${uuid} ${n} deleted`)}"`;
    const row = { kind, uuid, n, etag, key, document: null, author: asked.user.name, at };
    await write(statements, row, 'deleted');
    return given(200, row);
  });
}

async function write(statements: Statements, row: RecordRow, what: 'written' | 'deleted'): Promise<void> {
  const { kind, uuid, n, etag, key, document, author, at } = row;
  await statements.run(
    'INSERT INTO records (kind, uuid, n, etag, key, document, author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    kind,
    uuid,
    n,
    etag,
    key,
    document,
    author,
    at,
  );
  await noteChange(statements, { kind, uuid, version: n, what, author, at });
}

function given(status: number, row: RecordRow): Answer {
  const { document: _, ...written } = recordView(row);
  return jsonAnswer(status, written, { etag: row.etag });
}
