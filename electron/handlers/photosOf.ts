import type { PhotoBytes } from '../../core/export/exporter.ts';
import type { ReleaseDocument } from '../../core/release/document/document.ts';
import { ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import type { Library } from '../library/library.ts';

/** Loads every photo a document shows, each once. A photo that is gone is an error: nothing leaves with a hole in it. */
export async function photosOf(library: Pick<Library, 'photo'>, document: ReleaseDocument): Promise<Result<Map<string, PhotoBytes>>> {
  const photos = new Map<string, PhotoBytes>();
  for (const block of document.blocks) {
    if (block.type !== 'figure' || photos.has(block.photo)) continue;
    const photo = await library.photo(block.photo);
    if (!photo.ok) return photo;
    photos.set(block.photo, photo.value);
  }
  return ok(photos);
}
