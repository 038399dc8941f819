import type { PhotoBytes } from '../../core/export/exporter.ts';
import type { ReleaseDocument } from '../../core/release/document/document.ts';
import { ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import type { Library } from '../library/library.ts';

/** Loads every photo a document shows, each once. A photo that is gone is an error: nothing leaves with a hole in it. */
export async function photosOf(
  library: Pick<Library, 'photo'>,
  document: Pick<ReleaseDocument, 'blocks'>,
): Promise<Result<Map<string, PhotoBytes>>> {
  const photos = new Map<string, PhotoBytes>();
  for (const sha256 of shownPhotos(document)) {
    const photo = await library.photo(sha256);
    if (!photo.ok) return photo;
    photos.set(sha256, photo.value);
  }
  return ok(photos);
}

/** The photos a document shows, by SHA-256, each once. */
export const shownPhotos = ({ blocks }: Pick<ReleaseDocument, 'blocks'>): string[] => [
  ...new Set(blocks.flatMap((block) => (block.type === 'figure' ? block.photo : []))),
];
