import { createHash } from 'node:crypto';
import { apiRequest } from '../../core/outbox/apiRequest.ts';
import { replyFault, type Fault, type Told } from '../../core/outbox/replyFault.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Destination } from '../../core/settings/settings.ts';
import { sendPhoto } from '../publish/datelinePhotos.ts';
import { exchange, type Line } from '../publish/exchange.ts';
import { faultError } from './faultError.ts';
import type { RoundBudget } from './roundBudget.ts';
import type { SharingNeeds } from './sharingNeeds.ts';

/** A photo comes in pieces of this size, so that a link that dies costs a piece and no more; in bytes. */
const pieceSize = 128 * 1024;
/** Longer than any photo a newsroom takes, in bytes. */
const longestPhoto = 64 * 1024 * 1024;

/** What is remembered of photos between two rounds, by their names; it is gone with the program, and then found out anew. */
export interface PhotoMemory {
  /** Pieces that a broken link left behind. */
  begun: Map<string, Uint8Array>;
  /** How often the other side has said that it has not got one, and when last (milliseconds). */
  absent: Map<string, { times: number; at: number }>;
  /** What came under the name of a photo and was another: not asked for again. */
  refused: Set<string>;
}

/** Milliseconds until a photo that was not there so often is asked for again: at once, then ever later, for its desk may never send it. */
const restAfter = (times: number): number => Math.min(600_000, (2 ** Math.min(times - 1, 10) - 1) * 60_000);

/**
 * Sends the photos of shared drafts that the other side may not have, and fetches those that are missing here. The byte limit of the
 * destination holds for both ways as far as it can be known.
 */
export async function movePhotos(
  { library }: Pick<SharingNeeds, 'library'>,
  line: Line,
  { id, photoLimit }: Destination,
  told: Told,
  { memory: { begun, absent, refused }, budget }: { memory: PhotoMemory; budget: RoundBudget },
): Promise<Result<{ fetched: number }>> {
  const waiting = await library.sharePhotos(id);
  if (!waiting.ok) return waiting;
  if (photoLimit === 0) return ok({ fetched: 0 });
  for (const photo of waiting.value.send) {
    if (budget.isSpent()) return ok({ fetched: 0 });
    budget.spend('photos', 1);
    const content = await library.photo(photo);
    // A damaged photo is told of where it is shown.
    if (!content.ok || (photoLimit !== null && content.value.bytes.length > photoLimit)) continue;
    const sent = await sendPhoto(line, photo, content.value, told);
    if (sent && sent.kind !== 'blocked') return fail(faultError(sent, told));
    const moved = await library.sharePhotoMoved(id, photo);
    if (!moved.ok) return moved;
  }
  let fetched = 0;
  for (const photo of waiting.value.fetch) {
    if (budget.isSpent()) break;
    if (refused.has(photo)) continue;
    const { times, at } = absent.get(photo) ?? { times: 0, at: -Infinity };
    const now = told.now.getTime();
    if (times > 0 && now - at < restAfter(times)) continue;
    const got = await fetchPhoto(line, photo, told, begun);
    if ('fault' in got) return fail(faultError(got.fault, told));
    budget.spend('photos', 1);
    if ('other' in got) {
      refused.add(photo);
      continue;
    }
    // Its desk has not sent it yet.
    if (got.bytes === null) absent.set(photo, { times: times + 1, at: now });
    if (got.bytes === null) continue;
    const added = await library.addPhoto(got.bytes, `${photo.slice(0, 8)}.jpg`);
    // Bytes that are no picture are not asked for again.
    if (!added.ok && added.error.kind !== 'picture-unreadable') return added;
    const moved = await library.sharePhotoMoved(id, photo);
    if (!moved.ok) return moved;
    fetched += 1;
  }
  return ok({ fetched });
}

async function fetchPhoto(
  line: Line,
  photo: string,
  told: Told,
  begun: PhotoMemory['begun'],
): Promise<{ bytes: Uint8Array | null } | { other: true } | { fault: Fault }> {
  let bytes = begun.get(photo) ?? new Uint8Array();
  while (bytes.length < longestPhoto) {
    const reply = await exchange(line, apiRequest({ for: 'photo-piece', photo, offset: bytes.length, length: pieceSize }));
    if (reply.kind === 'answer' && reply.status === 404) return { bytes: null };
    const isEnd = reply.kind === 'answer' && reply.status === 416 && bytes.length > 0;
    const fault = isEnd ? null : replyFault(reply, told);
    if (fault) return { fault };
    const piece = (!isEnd && reply.kind === 'answer' && reply.bytes) || new Uint8Array();
    // A server that knows no pieces sends the whole each time.
    const isWhole = reply.kind === 'answer' && reply.status === 200;
    bytes = isWhole ? piece : Buffer.concat([bytes, piece]);
    if (isWhole || piece.length < pieceSize) break;
    begun.set(photo, bytes);
  }
  begun.delete(photo);
  const isPhoto = createHash('sha256').update(bytes).digest('hex') === photo;
  return isPhoto ? { bytes } : { other: true };
}
