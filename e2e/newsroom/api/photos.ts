import { jsonAnswer, problem, type Answer } from '../answer.ts';
import { sha256, type Asked } from '../asked.ts';
import type { Room } from './room.ts';

/** Tells whether a photo is kept. */
export function headPhoto({ store }: Room, photo: string): Answer {
  const kept = store.all<{ mime: string; size: number }>('SELECT mime, length(bytes) AS size FROM photos WHERE photo = ?', photo)[0];
  if (!kept) return problem('not-found');
  return { status: 200, headers: { 'content-type': kept.mime, 'content-length': String(kept.size), etag: `"sha256-${photo}"` }, body: '' };
}

/** Keeps a photo under the SHA-256 of its bytes; bytes that are not those announced (RFC 9530) are not kept. */
export function putPhoto({ store, now }: Room, asked: Asked, photo: string): Answer {
  const mime = kindOf(asked.body);
  if (mime === null || asked.headers['content-type'] !== mime) return problem('unsupported-media');
  const digest = `sha-256=:${Buffer.from(photo, 'hex').toString('base64')}:`;
  if (asked.headers['content-digest'] !== digest || sha256(asked.body) !== photo) return problem('digest-mismatch');
  const isNew = store.transaction(() => {
    if (store.all('SELECT 1 FROM photos WHERE photo = ?', photo)[0]) return false;
    store.run('INSERT INTO photos VALUES (?, ?, ?, ?)', photo, mime, asked.body, now().toISOString());
    return true;
  });
  return jsonAnswer(isNew ? 201 : 200, { sha256: photo, bytes: asked.body.length }, { etag: `"sha256-${photo}"` });
}

/** What the first bytes say a picture is. */
function kindOf(bytes: Uint8Array): 'image/jpeg' | 'image/png' | null {
  const starts = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  return starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) ? 'image/png' : null;
}
