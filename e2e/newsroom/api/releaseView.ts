import { publicationOf, type Version } from '../releases.ts';
import type { Room } from './room.ts';

/** What the API says about a version of a release: its state, and where it is or will be read. */
export function releaseView({ store, address, now }: Room, version: Version) {
  const { uuid, etag, key, n } = version;
  const publication = publicationOf(store, version);
  const isHeld = publication !== undefined && publication.public_from > now().toISOString();
  return {
    uuid,
    etag,
    key,
    version: n,
    state: publication ? (isHeld ? 'scheduled' : 'published') : 'draft',
    ...(publication ? { publishedAt: publication.public_from, url: `${address}/releases/${uuid}` } : {}),
  };
}
