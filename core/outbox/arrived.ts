import type { ExportInput } from '../export/exporter.ts';
import type { Arrived } from './parcel.ts';

/** How much has arrived when the first `photos` photos have, and `bytes` of the next one. */
export function arrivedOf(input: Pick<ExportInput, 'photos'>, photos: number, bytes = 0): Arrived {
  const sizes = [...input.photos.values()].map((photo) => photo.bytes.length);
  const sum = (some: readonly number[]) => some.reduce((whole, size) => whole + size, 0);
  return { photos, ofPhotos: sizes.length, bytes: sum(sizes.slice(0, photos)) + bytes, ofBytes: sum(sizes) };
}
