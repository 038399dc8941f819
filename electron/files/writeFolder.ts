import { copyFile, mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import type { OpenZip } from './writeZip.ts';

/**
 * Writes files into a new folder as `writeZip` writes entries into a file: one after another, each on the disk before the next. What
 * `fill` gives is given back. Throws what the file system throws; what was written until then stays there.
 */
export async function writeFolder<T>(folder: string, fill: (files: OpenZip) => Promise<T>): Promise<T> {
  await mkdir(folder);
  const placed = async (name: string): Promise<string> => {
    const place = path.join(folder, ...name.split('/'));
    await mkdir(path.dirname(place), { recursive: true });
    return place;
  };
  const synced = async (place: string): Promise<void> => {
    const handle = await open(place, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  };
  return fill({
    add: async (name, bytes) => {
      const handle = await open(await placed(name), 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    addFile: async (name, from) => {
      const place = await placed(name);
      await copyFile(from, place);
      await synced(place);
    },
  });
}
