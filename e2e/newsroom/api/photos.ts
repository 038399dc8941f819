import { jsonAnswer, problem, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { heldPhoto, keepPhoto, kindOf } from '../photos/keepPhoto.ts';
import type { Room } from './room.ts';

type Named = Record<string, string>;

/** Tells whether a photo is kept. */
export async function headPhoto({ store }: Room, _: Asked, { sha256: photo = '' }: Named): Promise<Answer> {
  const kept = await heldPhoto(store, photo);
  if (!kept) return problem('not-found');
  return { status: 200, headers: { 'content-type': kept.mime, 'content-length': String(kept.size), etag: `"sha256-${photo}"` }, body: '' };
}

/** The bytes of a photo, or of the piece that is asked for. */
export async function getPhoto({ store, photos }: Room, { headers }: Asked, { sha256: photo = '' }: Named): Promise<Answer> {
  const kept = await heldPhoto(store, photo);
  const bytes = kept && (await photos.read(photo));
  if (!kept || !bytes) return problem('not-found');
  const told = { 'content-type': kept.mime, etag: `"sha256-${photo}"`, 'accept-ranges': 'bytes' };
  // Any other way of asking for pieces is answered with the whole, as RFC 9110 allows.
  const asked = /^bytes=(\d{1,12})-(\d{1,12})$/.exec(headers.range ?? '');
  if (!asked) return { status: 200, headers: told, body: bytes };
  const [from, to] = [Number(asked[1]), Math.min(Number(asked[2]), bytes.length - 1)];
  if (from > to) return problem('range-unsatisfiable');
  const range = { 'content-range': `bytes ${from}-${to}/${bytes.length}` };
  return { status: 206, headers: { ...told, ...range }, body: bytes.subarray(from, to + 1) };
}

/** Keeps a photo under the SHA-256 of its bytes; bytes that are not those announced (RFC 9530) are not kept. */
export async function putPhoto(room: Room, asked: Asked, { sha256: photo = '' }: Named): Promise<Answer> {
  const mime = kindOf(asked.body);
  if (mime === null || asked.headers['content-type'] !== mime) return problem('unsupported-media');
  const digest = `sha-256=:${Buffer.from(photo, 'hex').toString('base64')}:`;
  if (asked.headers['content-digest'] !== digest) return problem('digest-mismatch');
  const kept = await keepPhoto(room, photo, asked.body);
  if (kept === 'other-bytes') return problem('digest-mismatch');
  return jsonAnswer(kept === 'kept' ? 201 : 200, { sha256: photo, bytes: asked.body.length }, { etag: `"sha256-${photo}"` });
}
