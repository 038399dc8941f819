import type { PhotoBytes } from '../../core/export/exporter.ts';
import { openDatabase } from './database.ts';
import { photoName } from './photos.ts';
import type { PhotoStore } from './photoStore.ts';

/** Thrown when a photo that was there is gone or damaged; `photo` is its SHA-256. */
export class PhotoGone extends Error {
  readonly photo: string;
  constructor(photo: string) {
    super(`photo ${photo} is gone`);
    this.photo = photo;
  }
}

/**
 * The photos of a store, each read from the disk whenever its bytes are asked for and kept by nobody: a kit may show more of them
 * than fit into memory. Reading throws `PhotoGone`, and what SQLite throws.
 */
export function openPhotoStore({ file, forms }: PhotoStore): { photos: ReadonlyMap<string, PhotoBytes>; close: () => void } {
  const database = file === null ? null : openDatabase(file, { readonly: true });
  const bytesOf = (photo: string): Uint8Array => {
    const bytes = database?.get<{ bytes: Uint8Array }>('SELECT bytes FROM photo_bytes WHERE photo = ?', photo)?.bytes;
    if (!bytes || photoName(bytes) !== photo) throw new PhotoGone(photo);
    return bytes;
  };
  const photos = new Map(
    [...forms].map(([photo, form]) => [
      photo,
      {
        ...form,
        get bytes() {
          return bytesOf(photo);
        },
      },
    ]),
  );
  return { photos, close: () => database?.close() };
}
