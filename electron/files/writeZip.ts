import { open } from 'node:fs/promises';
import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { earliestTime, packingLevel } from '../../core/zip/zipped.ts';
import { FileReader } from './fileReader.ts';

/** A ZIP file that is being written. */
export interface OpenZip {
  add: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Adds what stands in a file, without holding it in memory. */
  addFile: (name: string, file: string) => Promise<void>;
}

/**
 * Writes a ZIP file entry by entry, so that no more than one of them is in memory; the same entries give the same bytes. What `fill`
 * gives is given back. Throws what the file system throws, a full disk included; what was written until then stays there.
 */
export async function writeZip<T>(file: string, fill: (zip: OpenZip) => Promise<T>): Promise<T> {
  const handle = await open(file, 'w');
  try {
    const zip = new ZipWriter(
      // `writeFile` goes on where the last call ended, and a short write is an error.
      new WritableStream<Uint8Array>({ write: (bytes) => handle.writeFile(bytes) }),
      { lastModDate: earliestTime, extendedTimestamp: false, useWebWorkers: false },
    );
    const filled = await fill({
      // The sizes stand before the bytes, as every reader understands; only of a file they are known too late.
      add: async (name, bytes) =>
        void (await zip.add(name, new Uint8ArrayReader(bytes), { level: packingLevel(name), dataDescriptor: false })),
      addFile: async (name, from) => {
        const source = await open(from, 'r');
        try {
          await zip.add(name, new FileReader(source), { level: packingLevel(name), dataDescriptor: true });
        } finally {
          await source.close();
        }
      },
    });
    await zip.close();
    return filled;
  } finally {
    await handle.close();
  }
}
