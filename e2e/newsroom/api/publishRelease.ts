import { z } from 'zod';
import { apiRoutes } from '../../../core/api/apiRoutes.ts';
import { mayDo } from '../../../core/api/role.ts';
import { problem, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { noteChange } from '../changes.ts';
import { hasCome, isTooFar } from '../embargo.ts';
import { keepPage, makePage, type ReleasePage } from '../pages/keptPage.ts';
import { approvedVersion, isRetracted, missingPhotos, newestVersion, publicationOf, type Version } from '../releases.ts';
import type { Statements } from '../store/store.ts';
import type { User } from '../users/users.ts';
import { once } from './once.ts';
import { readBodyAs } from './readBodyAs.ts';
import { seen } from './releaseView.ts';
import type { Room } from './room.ts';

const underEmbargo = z.object({ embargoedUntil: z.iso.datetime({ offset: true }).optional() });

/** Makes the newest version public, at once or when its embargo ends; the later of the two embargoes named counts. */
export async function publishRelease(room: Room, asked: Asked, { uuid = '' }: Record<string, string>): Promise<Answer> {
  const body = readBodyAs(asked, apiRoutes.publish.body);
  if ('refused' in body) return body.refused;
  const at = room.now().toISOString();
  const page = await pageOf(room, uuid, body.value.etag);
  return once(room.store, asked, at, async (statements) => {
    const newest = await newestVersion(statements, uuid);
    if (!newest) return problem('not-found');
    const current = { etag: newest.etag, version: newest.n };
    if (await isRetracted(statements, newest)) return problem('retracted');
    const approved = await approvedVersion(statements, uuid);
    if (body.value.etag !== newest.etag) return problem('version-conflict', { current });
    const refusal = await refusalOf(statements, newest, approved, asked.user);
    if (refusal) return refusal;
    if (!(await publicationOf(statements, newest))) {
      const { embargoedUntil } = underEmbargo.parse(JSON.parse(newest.document));
      const instants = [at, body.value.embargoedUntil, embargoedUntil].filter((instant) => instant !== undefined);
      const from = new Date(Math.max(...instants.map((instant) => Date.parse(instant)))).toISOString();
      if (isTooFar(from)) return problem('schema-mismatch', { errors: [{ pointer: '/embargoedUntil', code: 'too-far' }] });
      if (!page) return problem('schema-mismatch', { errors: [{ pointer: '/bodies', code: 'too-heavy' }] });
      await keepPage(statements, newest, page);
      // A version still held back gives way to this one, whose embargo may be longer.
      await statements.run(`UPDATE publications SET withdrawn = 1 WHERE uuid = ? AND NOT ${hasCome('public_from')}`, uuid, at);
      const author = asked.user.name;
      await statements.run(
        'INSERT INTO publications (uuid, n, public_from, author, at) VALUES (?, ?, ?, ?, ?)',
        uuid,
        newest.n,
        from,
        author,
        at,
      );
      await noteChange(statements, { kind: 'releases', uuid, version: newest.n, what: 'published', author, at });
    }
    return seen(room, statements, 200, newest);
  });
}

/** The page of the version that is to be published, made before its turn to write comes; null when there is none, or it takes too much. */
async function pageOf(room: Room, uuid: string, etag: string): Promise<ReleasePage | null> {
  const newest = await newestVersion(room.store, uuid);
  if (newest?.etag !== etag || (await publicationOf(room.store, newest))) return null;
  return makePage(room, newest.document);
}

async function refusalOf(statements: Statements, newest: Version, approved: number | null, { role }: User): Promise<Answer | null> {
  const missing = await missingPhotos(statements, newest);
  if (missing.length > 0) return problem('asset-missing', { missing });
  if (approved === newest.n || mayDo(role, 'approve')) return null;
  return problem(approved === null ? 'awaits-approval' : 'approved-version-is-not-current', {
    current: { etag: newest.etag, version: newest.n },
  });
}
