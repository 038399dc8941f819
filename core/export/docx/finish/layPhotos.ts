import type { ExportInput } from '../../exporter.ts';
import { isPictureStub, readStub } from './pictureStub.ts';

/** A part of a package as it is written: the bytes of a photo where its stand-in lies. */
export function laidPart(name: string, bytes: Uint8Array, photos: ExportInput['photos']): Uint8Array {
  if (!name.startsWith('word/media/') || !isPictureStub(bytes)) return bytes;
  const photo = photos.get(readStub(bytes));
  if (!photo) throw new Error(`No photo for ${name}`);
  return photo.bytes;
}

/** The parts of a package with the bytes of each photo where its stand-in lay. */
export const layPhotos = (files: ReadonlyMap<string, Uint8Array>, photos: ExportInput['photos']): Map<string, Uint8Array> =>
  new Map([...files].map(([name, bytes]) => [name, laidPart(name, bytes, photos)]));
