import { createHash } from 'node:crypto';
import type { PhotoBytes, PhotoForm } from '../../core/export/exporter.ts';
import { readPicture } from '../../core/photo/readPicture.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';

type Part = Pick<LibraryInThread, 'addPhoto' | 'photo' | 'photoStore'>;

/** A photo's name: the SHA-256 (hex) of its bytes without metadata. */
export const photoName = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Photos without their metadata, each stored once. */
export const photos = (database: Database, now: () => Date): Part => ({
  ...reading(database),
  addPhoto: (file, name) => {
    const picture = readPicture(file, name);
    if (!picture.ok) return picture;
    const { bytes, width, height } = picture.value;
    const photo = photoName(bytes);
    database.transaction(() => writePhoto(database, { photo, name, bytes, added_at: now().toISOString() }));
    return ok({ photo, width, height });
  },
});

const reading = (database: Database): Pick<Part, 'photo' | 'photoStore'> => {
  const read = (photo: string): Result<PhotoBytes> => {
    const row = database.get<{ bytes: Uint8Array }>('SELECT bytes FROM photo_bytes WHERE photo = ?', photo);
    // Bytes that are not the ones of this name are no photo of ours; adding the file again puts them right.
    if (!row || photoName(row.bytes) !== photo) return fail({ kind: 'photo-missing', name: photo });
    const picture = readPicture(row.bytes, photo);
    if (!picture.ok) return picture;
    return picture;
  };
  return {
    photo: (photo) => {
      const picture = read(photo);
      // Bytes of their own: the engine's buffer may be part of a larger one.
      return picture.ok ? ok({ ...picture.value, bytes: Uint8Array.from(picture.value.bytes) }) : picture;
    },
    photoStore: (wanted) => {
      const forms = new Map<string, PhotoForm>();
      for (const photo of wanted) {
        const picture = read(photo);
        if (!picture.ok) return picture;
        const { mime, width, height } = picture.value;
        forms.set(photo, { mime, width, height });
      }
      return ok({ file: database.file, forms });
    },
  };
};

/** Writes a photo that is not there yet, or is there with damaged bytes. */
export function writePhoto(database: Database, row: { photo: string; name: string; bytes: Uint8Array; added_at: string }): void {
  const { photo, name, bytes, added_at } = row;
  const kept = database.get<{ bytes: Uint8Array }>('SELECT bytes FROM photo_bytes WHERE photo = ?', photo);
  if (kept && photoName(kept.bytes) === photo) return;
  database.run('INSERT OR IGNORE INTO photos (photo, name, size, added_at) VALUES (?, ?, ?, ?)', photo, name, bytes.byteLength, added_at);
  database.run('INSERT OR REPLACE INTO photo_bytes (photo, bytes) VALUES (?, ?)', photo, bytes);
}
