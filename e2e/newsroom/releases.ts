import type { RemoteState } from '../../core/api/resources.ts';
import { hasCome } from './embargo.ts';
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

/**
 * Whether a release is somebody's to take back: he wrote every version of it that is public or held until its embargo ends or, as long as
 * none is, every version there is.
 */
export async function isHisToRetract(statements: Statements, uuid: string, author: string): Promise<boolean> {
  const authors = await publicAuthors(statements, uuid);
  const all = authors.length > 0 ? authors : await statements.all<{ author: string }>('SELECT author FROM versions WHERE uuid = ?', uuid);
  return all.every((one) => one.author === author);
}

/** Whether a release is somebody's to write over: nothing of it is public or held until its embargo ends, or he wrote all that is. */
export const isHisToReplace = async (statements: Statements, uuid: string, author: string): Promise<boolean> =>
  (await publicAuthors(statements, uuid)).every((one) => one.author === author);

const publicAuthors = ({ all }: Statements, uuid: string): Promise<{ author: string }[]> =>
  all<{ author: string }>(
    'SELECT v.author AS author FROM publications p JOIN versions v ON v.uuid = p.uuid AND v.n = p.n WHERE p.uuid = ? AND p.withdrawn = 0',
    uuid,
  );

/** Where a version stands. */
export async function stateOf(
  statements: Statements,
  version: Version,
  publication: Publication | undefined,
  now: string,
): Promise<RemoteState> {
  if (await isRetracted(statements, version)) return 'retracted';
  if (publication) return Date.parse(publication.public_from) > Date.parse(now) ? 'scheduled' : 'published';
  const { uuid, n } = version;
  const states = await statements.all<{ state: RemoteState }>('SELECT state FROM approvals WHERE uuid = ? AND n = ?', uuid, n);
  return states.some(({ state }) => state === 'approved') ? 'approved' : states.length > 0 ? 'submitted' : 'draft';
}

const isPublic = `p.withdrawn = 0 AND ${hasCome('p.public_from')} AND p.n =
  (SELECT max(n) FROM publications q WHERE q.uuid = p.uuid AND q.withdrawn = 0 AND ${hasCome('q.public_from')})`;
/** A published version as the list shows it. */
export interface Listed extends Publication {
  /** The facts of its page as JSON, where it was made by these rules. */
  facts: string | null;
}

/** What anybody may read at an instant: per release the newest published version, never one whose embargo still runs. */
export const publicReleases = ({ all }: Statements, now: string, pageRules: number): Promise<Listed[]> =>
  all<Listed>(
    `SELECT p.uuid AS uuid, p.n AS n, p.public_from AS public_from, g.facts AS facts
     FROM publications p LEFT JOIN pages g ON g.uuid = p.uuid AND g.n = p.n AND g.rules = ?
     WHERE ${isPublic} ORDER BY p.public_from DESC, p.at DESC LIMIT 500`,
    pageRules,
    now,
    now,
  );

/** The same of one release. */
export const publicRelease = async ({ all }: Statements, uuid: string, now: string): Promise<Publication | undefined> =>
  (await all<Publication>(`SELECT p.uuid, p.n, p.public_from FROM publications p WHERE ${isPublic} AND p.uuid = ?`, now, now, uuid))[0];

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
