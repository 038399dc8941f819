import { z } from 'zod';
import { jsonAnswer, problem, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { newestVersion, publicationOf } from '../releases.ts';
import { once } from './once.ts';
import { releaseView } from './releaseView.ts';
import type { Room } from './room.ts';

const wanted = z.object({ etag: z.string(), embargoedUntil: z.iso.datetime().optional() });
const underEmbargo = z.object({ embargoedUntil: z.iso.datetime({ offset: true }).optional() });

/** Makes the newest version public, at once or when its embargo ends; the later of the two embargoes named counts. */
export function publishRelease(room: Room, asked: Asked, uuid: string): Answer {
  const { store, now } = room;
  const body = wanted.safeParse(parsed(asked.body));
  if (!body.success) return problem('body-unreadable');
  const at = now().toISOString();
  return once(store, asked, at, () => {
    const newest = newestVersion(store, uuid);
    if (!newest) return problem('not-found');
    if (body.data.etag !== newest.etag) return problem('version-conflict', { current: { etag: newest.etag, version: newest.n } });
    if (!publicationOf(store, newest)) {
      const { embargoedUntil } = underEmbargo.parse(JSON.parse(newest.document));
      const instants = [at, body.data.embargoedUntil, embargoedUntil].filter((instant) => instant !== undefined);
      const from = new Date(Math.max(...instants.map((instant) => Date.parse(instant)))).toISOString();
      // A version still held back gives way to this one, whose embargo may be longer.
      store.run('UPDATE publications SET withdrawn = 1 WHERE uuid = ? AND public_from > ?', uuid, at);
      store.run('INSERT INTO publications (uuid, n, public_from, at) VALUES (?, ?, ?, ?)', uuid, newest.n, from, at);
    }
    return jsonAnswer(200, releaseView(room, newest), { etag: newest.etag });
  });
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as unknown;
  } catch {
    return undefined;
  }
}
