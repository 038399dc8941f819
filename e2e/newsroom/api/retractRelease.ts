import { apiRoutes } from '../../../core/api/apiRoutes.ts';
import { mayDo } from '../../../core/api/role.ts';
import { problem, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { noteChange } from '../changes.ts';
import { isHisToRetract, newestVersion } from '../releases.ts';
import { once } from './once.ts';
import { readBodyAs } from './readBodyAs.ts';
import { seen } from './releaseView.ts';
import type { Room } from './room.ts';

/** Takes a release back: nobody reads any version of it, and a word to publish one of these that comes late is refused. */
export async function retractRelease(room: Room, asked: Asked, { uuid = '' }: Record<string, string>): Promise<Answer> {
  const body = readBodyAs(asked, apiRoutes.retract.body);
  if ('refused' in body) return body.refused;
  const at = room.now().toISOString();
  const author = asked.user.name;
  return once(room.store, asked, at, async (statements) => {
    const newest = await newestVersion(statements, uuid);
    if (!newest) return problem('not-found');
    if (!mayDo(asked.user.role, 'retract') && !(await isHisToRetract(statements, uuid, author)))
      return problem('not-yours', { needs: 'retract' });
    await statements.run('UPDATE publications SET withdrawn = 1 WHERE uuid = ?', uuid);
    await statements.run(
      'INSERT INTO retractions (uuid, n, reason, author, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (uuid, n) DO NOTHING',
      uuid,
      newest.n,
      body.value.reason,
      author,
      at,
    );
    await noteChange(statements, { kind: 'releases', uuid, version: newest.n, what: 'retracted', author, at });
    return seen(room, statements, 200, newest);
  });
}
