import type { PhotoBytes } from '../../core/export/exporter.ts';
import { apiRequest, type Ask } from '../../core/outbox/apiRequest.ts';
import { arrivedOf } from '../../core/outbox/arrived.ts';
import type { Outcome } from '../../core/outbox/outcome.ts';
import { readOffset } from '../../core/outbox/readOffset.ts';
import { readPhotoHeld } from '../../core/outbox/readPhotoHeld.ts';
import type { Fault, Told } from '../../core/outbox/replyFault.ts';
import type { Load } from './adapter.ts';
import { exchange, type Line } from './exchange.ts';

/** A photo above this goes in pieces, so that a link that dies loses a piece and no more; in bytes. */
const wholeUpTo = 128 * 1024;
const pieceSize = 512 * 1024;

const ask = (line: Line, asked: Ask) => exchange(line, apiRequest(asked));

/** How much of one photo the server has after a portion of work; `whole` when it holds it. */
type Portion = { whole: true } | { bytes: number } | { fault: Fault };

/** Sends the next photo, or a piece of it, and tells how far the photos are; when all are there it goes on to publishing. */
export async function sendPhotoPortion(line: Line, { parcel, input }: Load, told: Told): Promise<Outcome | { fault: Fault }> {
  const onward = (step: 'photos' | 'publish', photos: number, bytes = 0): Outcome => ({
    kind: 'onward',
    step,
    etag: parcel.etag,
    arrived: arrivedOf(input, photos, bytes),
  });
  const all = [...input.photos];
  const next = all[parcel.arrived.photos];
  if (!next) return { kind: 'onward', step: 'publish', etag: parcel.etag };
  const [photo, content] = next;
  const portion = await sendPortion(line, photo, content, told);
  if ('fault' in portion) return portion;
  if ('bytes' in portion) return onward('photos', parcel.arrived.photos, portion.bytes);
  const done = parcel.arrived.photos + 1;
  return onward(done === all.length ? 'publish' : 'photos', done);
}

/** Sends one photo as far as it takes; null when the server holds it. */
export async function sendPhoto(line: Line, photo: string, content: PhotoBytes, told: Told): Promise<Fault | null> {
  for (let before = -1; ;) {
    const portion = await sendPortion(line, photo, content, told);
    if ('fault' in portion) return portion.fault;
    if ('whole' in portion) return null;
    // A server that takes pieces and keeps none would be sent them for ever.
    if (portion.bytes <= before)
      return { kind: 'again', whole: true, error: { kind: 'destination-not-api', name: told.name }, after: null };
    before = portion.bytes;
  }
}

async function sendPortion(line: Line, photo: string, content: PhotoBytes, told: Told): Promise<Portion> {
  const isHeld = async (): Promise<Portion | null> => {
    const held = readPhotoHeld(await ask(line, { for: 'photo-held', photo }), photo, told);
    if ('fault' in held) return held;
    return held.held ? { whole: true } : null;
  };
  const before = await isHeld();
  if (before) return before;
  if (content.bytes.length <= wholeUpTo) return sendWhole(line, photo, content, told);

  const asked = readOffset(await ask(line, { for: 'upload-offset', photo }), told);
  if ('fault' in asked) return asked;
  const offset = 'offset' in asked ? asked.offset : 0;
  if ('unknown' in asked) {
    const begun = await ask(line, { for: 'upload-begun', photo, bytes: content.bytes.length });
    // A newsroom that takes no pieces takes the whole.
    if (begun.kind === 'answer' && (begun.status === 404 || begun.status === 405)) return sendWhole(line, photo, content, told);
    const fault = readOffset({ ...begun, ...(begun.kind === 'answer' ? { uploadOffset: '0' } : {}) }, told);
    if ('fault' in fault) return fault;
  }
  // An upload that is complete and no photo yet, since the server was killed in between, is completed by an empty piece.
  const piece = content.bytes.subarray(offset, offset + pieceSize);
  const sent = readOffset(await ask(line, { for: 'upload', photo, offset, piece }), told);
  if ('fault' in sent) return sent;
  if ('offset' in sent && sent.offset < content.bytes.length) return { bytes: sent.offset };
  return (await isHeld()) ?? failed(told);
}

async function sendWhole(line: Line, photo: string, content: PhotoBytes, told: Told): Promise<Portion> {
  const sent = readPhotoHeld(await ask(line, { for: 'photo', photo, content }), photo, told);
  if ('fault' in sent) return sent;
  return sent.held ? { whole: true } : failed(told);
}

const failed = ({ name }: Told): Portion => ({
  fault: { kind: 'again', whole: true, error: { kind: 'destination-not-api', name }, after: null },
});
