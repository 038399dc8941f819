import { apiRoutes } from '../../../core/api/apiRoutes.ts';
import { problem, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { noteChange } from '../changes.ts';
import { isRetracted, newestVersion } from '../releases.ts';
import { once } from './once.ts';
import { readBodyAs } from './readBodyAs.ts';
import { seen } from './releaseView.ts';
import type { Room } from './room.ts';

/** Puts the newest version before the release authority, or approves it: what is approved is that version and no other. */
export const setApproval =
  (state: 'submitted' | 'approved') =>
  async (room: Room, asked: Asked, { uuid = '' }: Record<string, string>): Promise<Answer> => {
    const body = readBodyAs(asked, apiRoutes.approve.body);
    if ('refused' in body) return body.refused;
    const at = room.now().toISOString();
    const author = asked.user.name;
    return once(room.store, asked, at, async (statements) => {
      const newest = await newestVersion(statements, uuid);
      if (!newest) return problem('not-found');
      if (body.value.etag !== newest.etag) return problem('version-conflict', { current: { etag: newest.etag, version: newest.n } });
      if (await isRetracted(statements, newest)) return problem('retracted');
      await statements.run(
        'INSERT INTO approvals (uuid, n, state, author, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (uuid, n, state) DO NOTHING',
        uuid,
        newest.n,
        state,
        author,
        at,
      );
      await noteChange(statements, { kind: 'releases', uuid, version: newest.n, what: state, author, at });
      return seen(room, statements, 200, newest);
    });
  };
