import { fail, ok } from '../../core/result.ts';
import type { ShareKey } from '../../core/share/shareQuestion.ts';
import { shareKinds, type ShareKind } from '../../core/share/shareKind.ts';
import type { ArrivedVersion, Push, ShareWork } from '../../core/share/shareWork.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';
import type { Tell } from './releaseTexts.ts';
import { dealWith } from './dealWith.ts';
import { tableOf } from './sharedLocal.ts';
import { notePhotosArrived, notePhotosSent } from './sharePhotos.ts';
import { readShare, writeShare } from './shareRows.ts';

type Part = Pick<
  LibraryInThread,
  'shareCursor' | 'shareWaiting' | 'shareUnknown' | 'shareArrived' | 'shareWork' | 'sharePushed' | 'shareTake' | 'shareStopped'
>;

/** What is shared with other desks: what has arrived, what is to be sent, what was agreed on. */
export const shares = (database: Database, now: () => Date, tell: Tell): Part => ({
  shareCursor: (destinationId) =>
    ok(database.get<{ cursor: number }>('SELECT cursor FROM share_cursors WHERE destination_id = ?', destinationId)?.cursor ?? 0),
  shareWaiting: (destinationId) =>
    ok(
      database.get<{ n: number }>('SELECT COUNT(*) AS n FROM shares WHERE destination_id = ? AND theirs_etag IS NOT NULL', destinationId)
        ?.n ?? 0,
    ),
  shareUnknown: (destinationId, changed) =>
    ok(
      changed.filter(({ kind, id, version }) => {
        const row = readShare(database, { destinationId, kind, id });
        return row.base_version < version && row.theirs_version < version;
      }),
    ),
  shareArrived: (destinationId, versions, cursor) =>
    database.transaction(() => {
      for (const version of versions) arrive(database, destinationId, version);
      // A cursor never goes back: what is asked for twice has been dealt with.
      database.run(
        `INSERT INTO share_cursors (destination_id, cursor) VALUES (?, ?)
         ON CONFLICT (destination_id) DO UPDATE SET cursor = MAX(cursor, excluded.cursor)`,
        destinationId,
        cursor,
      );
      return ok(null);
    }),
  shareWork: ({ destinationId, open, but, mayManage, limit }) =>
    database.transaction(() => {
      const work: ShareWork = { taken: [], pushes: [] };
      for (const key of changedSince(database, destinationId)) {
        // A word typed meanwhile waits for this transaction, so it is a short one.
        if (work.pushes.length + work.taken.length >= limit) break;
        if (but.includes(key.id)) continue;
        const dealt = dealWith(database, key, { isOpen: open.includes(key.id), mayManage, now: now(), tell });
        if (dealt.taken) work.taken.push({ kind: key.kind, id: key.id });
        if (dealt.push) work.pushes.push(dealt.push);
      }
      return ok(work);
    }),
  sharePushed: (push, held) =>
    database.transaction(() => {
      confirm(database, push, held);
      return ok(null);
    }),
  shareStopped: (destinationId) =>
    database.transaction(() => {
      const rows = database.all<{ kind: ShareKind; uuid: string }>(
        'SELECT kind, uuid FROM shares WHERE destination_id = ? AND theirs_etag IS NOT NULL',
        destinationId,
      );
      for (const { kind, uuid: id } of rows) {
        const row = readShare(database, { destinationId, kind, id });
        writeShare(database, { ...row, theirs: null, theirs_etag: null, theirs_version: 0 });
      }
      // What was not dealt with comes again.
      database.run('DELETE FROM share_cursors WHERE destination_id = ?', destinationId);
      return ok(null);
    }),
  shareTake: (id) =>
    database.transaction(() => {
      const kind: ShareKind = 'drafts';
      const rows = database.all<{ destination_id: string }>(
        'SELECT destination_id FROM shares WHERE kind = ? AND uuid = ? AND theirs_etag IS NOT NULL',
        kind,
        id,
      );
      const dealt = rows.map(({ destination_id: destinationId }) =>
        dealWith(database, { destinationId, kind, id }, { isOpen: false, mayManage: false, now: now(), tell }),
      );
      return dealt.some(({ isHeld }) => isHeld) ? fail({ kind: 'release-queued', name: id }) : ok(dealt.some(({ taken }) => taken));
    }),
});

/** Keeps a version of the other side until it is dealt with; one that is older than what is known brings nothing. */
function arrive(database: Database, destinationId: string, { kind, id, json, etag, version, author, at }: ArrivedVersion): void {
  const row = readShare(database, { destinationId, kind, id });
  if (version <= row.base_version || version <= row.theirs_version) return;
  writeShare(database, { ...row, theirs: json, theirs_etag: etag, theirs_version: version, author, at });
  notePhotosArrived(database, destinationId, kind, json);
}

/** The other side holds what was sent: it is the common version, unless another has arrived meanwhile. */
function confirm(database: Database, push: Push, { etag, version }: { etag: string; version: number }): void {
  const row = readShare(database, push);
  if (version <= row.base_version) return;
  const isOld = row.theirs_version > 0 && row.theirs_version <= version;
  writeShare(database, {
    ...row,
    ...(isOld ? { theirs: null, theirs_etag: null, theirs_version: 0 } : {}),
    base: push.json,
    base_etag: etag,
    base_version: version,
    local_seal: push.seal,
  });
  notePhotosSent(database, push.destinationId, push.kind, push.json);
}

/** Everything whose row here is another than the common one, and everything of the other side that is not dealt with. */
function changedSince(database: Database, destinationId: string): ShareKey[] {
  const found = new Map<string, ShareKey>();
  const add = (kind: ShareKind, rows: { id: string }[]) => {
    for (const { id } of rows) found.set(`${kind} ${id}`, { destinationId, kind, id });
  };
  for (const kind of shareKinds)
    add(
      kind,
      database.all<{ id: string }>(
        'SELECT uuid AS id FROM shares WHERE destination_id = ? AND kind = ? AND theirs_etag IS NOT NULL',
        destinationId,
        kind,
      ),
    );
  for (const kind of shareKinds) {
    const [from, removed, seal] =
      kind === 'drafts'
        ? [
            'release_meta t LEFT JOIN drafts d ON d.n = t.n AND d.json IS NOT NULL LEFT JOIN release_body b ON b.n = t.n',
            't.trashed_at',
            'COALESCE(d.sha256, b.sha256)',
          ]
        : [`${tableOf[kind]} t`, 't.removed_at', 't.sha256'];
    add(
      kind,
      database.all<{ id: string }>(
        `SELECT t.id FROM ${from} LEFT JOIN shares s ON s.destination_id = ? AND s.kind = ? AND s.uuid = t.id
         WHERE (${removed} IS NULL AND s.local_seal IS NOT ${seal})
            OR (${removed} IS NOT NULL AND s.base IS NOT NULL AND s.local_seal IS NOT '')`,
        destinationId,
        kind,
      ),
    );
  }
  return [...found.values()];
}
