import type { ExportInput } from '../../exporter.ts';
import { readStub } from './pictureStub.ts';

/** Puts the bytes of each photo where its stand-in lies. */
export function layPhotos(files: Map<string, Uint8Array>, photos: ExportInput['photos']): void {
  for (const [name, bytes] of files) {
    if (!name.startsWith('word/media/')) continue;
    const photo = photos.get(readStub(bytes));
    if (!photo) throw new Error(`No photo for ${name}`);
    files.set(name, photo.bytes);
  }
}
