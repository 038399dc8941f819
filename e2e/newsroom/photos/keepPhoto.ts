import { sha256 } from '../asked.ts';
import type { Room } from '../api/room.ts';

/** What came of keeping a photo. */
export type Kept = 'kept' | 'was-here' | 'no-photo' | 'other-bytes';

/** Keeps bytes as the photo with this SHA-256, if they are one. The row is written when the bytes are safe. */
export async function keepPhoto({ store, photos, now }: Room, photo: string, bytes: Uint8Array): Promise<Kept> {
  const mime = kindOf(bytes);
  if (mime === null) return 'no-photo';
  if (sha256(bytes) !== photo) return 'other-bytes';
  if (await heldPhoto(store, photo)) return 'was-here';
  await photos.put(photo, bytes);
  await store.run(
    'INSERT INTO photos (photo, mime, size, at) VALUES (?, ?, ?, ?) ON CONFLICT (photo) DO NOTHING',
    photo,
    mime,
    bytes.length,
    now().toISOString(),
  );
  return 'kept';
}

/** What is known of a photo that is here. */
export const heldPhoto = async ({ all }: Pick<Room['store'], 'all'>, photo: string): Promise<{ mime: string; size: number } | undefined> =>
  (await all<{ mime: string; size: number }>('SELECT mime, size FROM photos WHERE photo = ?', photo))[0];

/** What the first bytes say a picture is. */
export function kindOf(bytes: Uint8Array): 'image/jpeg' | 'image/png' | null {
  const starts = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  return starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) ? 'image/png' : null;
}
