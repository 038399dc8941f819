import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { PhotoFiles } from './photoFiles.ts';

/** Photos as files in a folder, in folders by the first two signs of their names. Several instances may share the folder. */
export function photosOnDisk(folder: string): PhotoFiles {
  const fileOf = (photo: string) => path.join(folder, photo.slice(0, 2), photo);
  return {
    put: async (photo, bytes) => {
      await mkdir(path.dirname(fileOf(photo)), { recursive: true });
      await writeFileAtomic(fileOf(photo), Buffer.from(bytes));
    },
    read: async (photo) => {
      try {
        return new Uint8Array(await readFile(fileOf(photo)));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
  };
}
