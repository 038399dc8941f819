import { jsonAnswer, problem, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { newestVersion } from '../releases.ts';
import { releaseView } from './releaseView.ts';
import type { Room } from './room.ts';

type Named = Record<string, string>;

/** The newest version of a release with its document. */
export async function getRelease(room: Room, _: Asked, { uuid = '' }: Named): Promise<Answer> {
  const newest = await newestVersion(room.store, uuid);
  if (!newest) return problem('not-found');
  const view = await releaseView(room, room.store, newest);
  return jsonAnswer(200, { ...view, document: JSON.parse(newest.document) as unknown }, { etag: newest.etag });
}

/** All versions of a release, oldest first. */
export async function getVersions({ store }: Room, _: Asked, { uuid = '' }: Named): Promise<Answer> {
  const versions = await store.all('SELECT n AS version, etag, author, at FROM versions WHERE uuid = ? ORDER BY n', uuid);
  return versions.length === 0 ? problem('not-found') : jsonAnswer(200, { versions });
}

/** One version as it was sent, byte for byte. */
export async function getVersion({ store }: Room, _: Asked, { uuid = '', n = '' }: Named): Promise<Answer> {
  const [version] = await store.all<{ document: string; etag: string }>(
    'SELECT document, etag FROM versions WHERE uuid = ? AND n = ?',
    uuid,
    Number(n),
  );
  if (!version) return problem('not-found');
  return { status: 200, headers: { 'content-type': 'application/json', etag: version.etag }, body: version.document };
}
