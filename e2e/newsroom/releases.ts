import type { RemoteState } from '../../core/api/resources.ts';
import type { Statements } from './store/store.ts';

/** A version of a release as a client sent it. `key` is the Idempotency-Key it came with. */
export interface Version {
  uuid: string;
  n: number;
  etag: string;
  key: string;
  document: string;
  author: string;
}

/** A version that was asked to be published; `public_from` is the instant from which anybody may read it. */
export interface Publication {
  uuid: string;
  n: number;
  public_from: string;
}

const columns = 'uuid, n, etag, key, document, author';

/** The newest version of a release. */
export const newestVersion = async ({ all }: Statements, uuid: string): Promise<Version | undefined> =>
  (await all<Version>(`SELECT ${columns} FROM versions WHERE uuid = ? ORDER BY n DESC LIMIT 1`, uuid))[0];

/** How a version was published, unless it was withdrawn or never was. */
export const publicationOf = async ({ all }: Statements, { uuid, n }: Version): Promise<Publication | undefined> =>
  (await all<Publication>('SELECT uuid, n, public_from FROM publications WHERE uuid = ? AND n = ? AND withdrawn = 0', uuid, n))[0];

/** Whether a version, or one after it, was retracted. */
export const isRetracted = async ({ all }: Statements, { uuid, n }: Version): Promise<boolean> =>
  (await all('SELECT 1 FROM retractions WHERE uuid = ? AND n >= ?', uuid, n)).length > 0;

/** The newest version of a release that a release authority has approved. */
export const approvedVersion = async ({ all }: Statements, uuid: string): Promise<number | null> =>
  (await all<{ n: number }>(`SELECT n FROM approvals WHERE uuid = ? AND state = 'approved' ORDER BY n DESC LIMIT 1`, uuid))[0]?.n ?? null;

/** The photos a version shows that are not here yet. */
export const missingPhotos = async ({ all }: Statements, { uuid, n }: Version): Promise<string[]> =>
  (
    await all<{ photo: string }>(
      `SELECT f.photo AS photo FROM version_photos f LEFT JOIN photos p ON p.photo = f.photo
       WHERE f.uuid = ? AND f.n = ? AND p.photo IS NULL ORDER BY f.photo`,
      uuid,
      n,
    )
  ).map(({ photo }) => photo);

/** Where a version stands. */
export async function stateOf(
  statements: Statements,
  version: Version,
  publication: Publication | undefined,
  now: string,
): Promise<RemoteState> {
  if (await isRetracted(statements, version)) return 'retracted';
  if (publication) return publication.public_from > now ? 'scheduled' : 'published';
  const { uuid, n } = version;
  const states = await statements.all<{ state: RemoteState }>('SELECT state FROM approvals WHERE uuid = ? AND n = ?', uuid, n);
  return states.some(({ state }) => state === 'approved') ? 'approved' : states.length > 0 ? 'submitted' : 'draft';
}

const isPublic = `p.withdrawn = 0 AND p.public_from <= ? AND p.n =
  (SELECT max(n) FROM publications q WHERE q.uuid = p.uuid AND q.withdrawn = 0 AND q.public_from <= ?)`;
const joined = 'publications p JOIN versions v ON v.uuid = p.uuid AND v.n = p.n';
const readable = `SELECT v.uuid, v.n, v.etag, v.key, v.document, v.author, p.public_from FROM ${joined} WHERE ${isPublic}`;

/** What anybody may read at an instant: per release the newest published version, never one whose embargo still runs. */
export const publicReleases = ({ all }: Statements, now: string): Promise<(Version & Publication)[]> =>
  all<Version & Publication>(`${readable} ORDER BY p.public_from DESC, p.at DESC LIMIT 500`, now, now);

/** The same of one release. */
export const publicRelease = async ({ all }: Statements, uuid: string, now: string): Promise<(Version & Publication) | undefined> =>
  (await all<Version & Publication>(`${readable} AND p.uuid = ?`, now, now, uuid))[0];

/** The kind of a photo anybody may see, because a release anybody may read shows it. */
export const publicPhoto = async ({ all }: Statements, photo: string, now: string): Promise<{ mime: string } | undefined> =>
  (
    await all<{ mime: string }>(
      `SELECT mime FROM photos WHERE photo = ? AND EXISTS
       (SELECT 1 FROM publications p JOIN version_photos f ON f.uuid = p.uuid AND f.n = p.n WHERE f.photo = photos.photo AND ${isPublic})`,
      photo,
      now,
      now,
    )
  )[0];
