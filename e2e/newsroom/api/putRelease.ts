import { z } from 'zod';
import { apiRoutes } from '../../../core/api/apiRoutes.ts';
import { mayDo } from '../../../core/api/role.ts';
import { problem, type Answer } from '../answer.ts';
import { sha256, type Asked } from '../asked.ts';
import { noteChange } from '../changes.ts';
import { photosInDocument } from '../photos/photosInDocument.ts';
import { isHisToReplace, newestVersion } from '../releases.ts';
import { tagNesting } from '../pages/tagNesting.ts';
import { once } from './once.ts';
import { readBodyAs } from './readBodyAs.ts';
import { refusedByMatch } from './refusedByMatch.ts';
import { seen } from './releaseView.ts';
import type { Room } from './room.ts';

const withBodies = z.object({ bodies: z.array(z.object({ value: z.string().optional() })).optional() });
/** Tags of a release lie a handful deep in each other; what costs a reader of HTML its time and stack is refused at the door. */
const deepest = 64;

/** The texts of a document whose tags lie too deep in each other. */
function tooDeep(document: unknown): { pointer: string; code: string }[] {
  const bodies = withBodies.safeParse(document).data?.bodies ?? [];
  return bodies.flatMap(({ value = '' }, at) =>
    tagNesting(value) > deepest ? [{ pointer: `/bodies/${at}/value`, code: 'too-deep' }] : [],
  );
}

/** Takes a draft, new or in place of the version named by If-Match. The same document twice is one version. */
export async function putRelease(room: Room, asked: Asked, { uuid = '' }: Record<string, string>): Promise<Answer> {
  const body = readBodyAs(asked, apiRoutes.putRelease.body);
  if ('refused' in body) return body.refused;
  const { value: document, text } = body;
  const at = room.now().toISOString();
  return once(room.store, asked, at, async (statements, key) => {
    const errors = room.check(document);
    if (errors.length > 0) return problem('schema-mismatch', { errors });
    if (document['uri'] !== `urn:uuid:${uuid}`) return problem('schema-mismatch', { errors: [{ pointer: '/uri', code: 'other-release' }] });

    const deep = tooDeep(document);
    if (deep.length > 0) return problem('schema-mismatch', { errors: deep });
    const newest = await newestVersion(statements, uuid);
    const etag = `"${sha256(asked.body)}"`;
    if (newest?.etag === etag) return seen(room, statements, 200, newest);
    const refusal = refusedByMatch(newest, asked.headers['if-match']);
    if (refusal) return refusal;
    const author = asked.user.name;
    if (!mayDo(asked.user.role, 'retract') && !(await isHisToReplace(statements, uuid, author)))
      return problem('not-yours', { needs: 'retract' });
    const version = { uuid, n: (newest?.n ?? 0) + 1, etag, key, document: text, author };
    await statements.run(
      'INSERT INTO versions (uuid, n, etag, key, document, author, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      uuid,
      version.n,
      etag,
      key,
      text,
      author,
      at,
    );
    for (const photo of photosInDocument(document))
      await statements.run('INSERT INTO version_photos (uuid, n, photo) VALUES (?, ?, ?)', uuid, version.n, photo);
    await noteChange(statements, { kind: 'releases', uuid, version: version.n, what: 'written', author, at });
    return seen(room, statements, newest ? 200 : 201, version);
  });
}
