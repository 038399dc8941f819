import { apiRoutes } from '../../../core/api/apiRoutes.ts';
import { recordKind, type Change, type ChangesPage } from '../../../core/api/resources.ts';
import { jsonAnswer, problem, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { newestRecord, recordView } from './records.ts';
import type { Room } from './room.ts';

/** So many signs of documents go into one page; the change that passes it is the last. */
const pageSize = 512 * 1024;

/** What has happened since a cursor, oldest first, with the newest version of each record where documents are asked for. */
export async function getChanges({ store }: Room, asked: Asked): Promise<Answer> {
  const query = apiRoutes.changes.query.safeParse(Object.fromEntries(asked.query));
  if (!query.success) return problem('body-unreadable');
  const { since = 0, limit = 200, documents } = query.data;
  const rows = await store.all<Omit<Change, 'version'> & { n: number }>(
    'SELECT cursor, kind, uuid, n, what, author, at FROM changes WHERE cursor > ? ORDER BY cursor LIMIT ?',
    since,
    limit + 1,
  );
  const changes: Change[] = [];
  const told = new Set<string>();
  let size = 0;
  for (const { n, ...row } of rows.slice(0, limit)) {
    const kind = recordKind.safeParse(row.kind);
    const isTold = told.has(`${row.kind} ${row.uuid}`);
    const record = documents === '1' && kind.success && !isTold ? await newestRecord(store, row.kind, row.uuid) : undefined;
    if (record) told.add(`${row.kind} ${row.uuid}`);
    changes.push({ ...row, version: n, ...(record ? { record: recordView(record) } : {}) });
    size += record?.document?.length ?? 0;
    if (size > pageSize) break;
  }
  const page: ChangesPage = { changes, next: changes.at(-1)?.cursor ?? since, more: rows.length > changes.length };
  return jsonAnswer(200, page);
}
