import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../../core/zip/byteSource.ts';

/** The bytes of a file, read where they are asked for. For a thread that may wait. Throws what the file system throws. */
export function fileSource(file: string): ByteSource & { close: () => void } {
  const handle = openSync(file, 'r');
  const { size } = fstatSync(handle);
  return {
    length: size,
    read: (from, to) => {
      const start = Math.max(0, from);
      const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - start));
      let done = 0;
      while (done < bytes.length) {
        const count = readSync(handle, bytes, done, bytes.length - done, start + done);
        if (count === 0) return bytes.subarray(0, done);
        done += count;
      }
      return bytes;
    },
    close: () => {
      closeSync(handle);
    },
  };
}
