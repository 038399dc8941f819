import type { Store } from './openStore.ts';

/** A version of a release as a client sent it. `key` is the Idempotency-Key it came with. */
export interface Version {
  uuid: string;
  n: number;
  etag: string;
  key: string;
  document: string;
}

/** A version that was asked to be published; `public_from` is the instant from which anybody may read it. */
export interface Publication {
  uuid: string;
  n: number;
  public_from: string;
}

/** The newest version of a release. */
export const newestVersion = (store: Store, uuid: string): Version | undefined =>
  store.all<Version>('SELECT uuid, n, etag, key, document FROM versions WHERE uuid = ? ORDER BY n DESC LIMIT 1', uuid)[0];

/** How a version was published, unless it was withdrawn or never was. */
export const publicationOf = (store: Store, { uuid, n }: Version): Publication | undefined =>
  store.all<Publication>('SELECT uuid, n, public_from FROM publications WHERE uuid = ? AND n = ? AND withdrawn = 0', uuid, n)[0];

const isPublic = `p.withdrawn = 0 AND p.public_from <= ? AND p.n =
  (SELECT max(n) FROM publications q WHERE q.uuid = p.uuid AND q.withdrawn = 0 AND q.public_from <= ?)`;
const readable = `SELECT v.uuid, v.n, v.etag, v.key, v.document, p.public_from FROM publications p JOIN versions v USING (uuid, n) WHERE ${isPublic}`;

/** What anybody may read at an instant: per release the newest published version, never one whose embargo still runs. */
export const publicReleases = (store: Store, now: string): (Version & Publication)[] =>
  store.all<Version & Publication>(`${readable} ORDER BY p.public_from DESC, p.at DESC LIMIT 500`, now, now);

/** The same of one release. */
export const publicRelease = (store: Store, uuid: string, now: string): (Version & Publication) | undefined =>
  store.all<Version & Publication>(`${readable} AND p.uuid = ?`, now, now, uuid)[0];

/** A photo anybody may see, because a release anybody may read shows it. */
export const publicPhoto = (store: Store, photo: string, now: string): { mime: string; bytes: Uint8Array } | undefined =>
  store.all<{ mime: string; bytes: Uint8Array }>(
    `SELECT mime, bytes FROM photos WHERE photo = ? AND EXISTS
     (SELECT 1 FROM publications p JOIN version_photos f USING (uuid, n) WHERE f.photo = photos.photo AND ${isPublic})`,
    photo,
    now,
    now,
  )[0];
