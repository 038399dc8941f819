import type { ReleaseView } from '../../../core/api/resources.ts';
import { jsonAnswer, type Answer } from '../answer.ts';
import { missingPhotos, publicationOf, stateOf, type Version } from '../releases.ts';
import type { Statements } from '../store/store.ts';
import type { Room } from './room.ts';

/** What the API says about a version of a release: its state, what is missing of it, and where it is or will be read. */
export async function releaseView({ address, now }: Room, statements: Statements, version: Version): Promise<ReleaseView> {
  const { uuid, etag, key, n, author } = version;
  const publication = await publicationOf(statements, version);
  const state = await stateOf(statements, version, publication, now().toISOString());
  return {
    uuid,
    etag,
    key,
    author,
    version: n,
    state,
    missing: await missingPhotos(statements, version),
    ...(publication ? { publishedAt: publication.public_from, url: `${address}/releases/${uuid}` } : {}),
  };
}

/** The same as an answer with the version's ETag. */
export const seen = async (room: Room, statements: Statements, status: number, version: Version): Promise<Answer> =>
  jsonAnswer(status, await releaseView(room, statements, version), { etag: version.etag });
