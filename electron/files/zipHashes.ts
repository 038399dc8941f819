import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { ZipReader } from '@zip.js/zip.js';
import { FileReader } from './fileReader.ts';

/** What an entry of a ZIP file holds: its size in bytes and its SHA-256 in hexadecimal; the bytes themselves where they are `kept`. */
export interface ReadEntry {
  name: string;
  bytes: number;
  sha256: string;
  kept: Uint8Array | null;
}

/** Unpacks a ZIP file entry by entry, holding none in memory but the one that is `kept`. Throws where it is broken. */
export async function zipHashes(file: string, kept: string): Promise<ReadEntry[]> {
  const handle = await open(file, 'r');
  try {
    const zip = new ZipReader(new FileReader(handle), { useWebWorkers: false, checkSignature: true });
    const read: ReadEntry[] = [];
    for (const entry of await zip.getEntries()) {
      if (entry.directory) continue;
      const hash = createHash('sha256');
      const held: Uint8Array[] = [];
      let bytes = 0;
      const write = (piece: Uint8Array): void => {
        hash.update(piece);
        bytes += piece.length;
        if (entry.filename === kept) held.push(Uint8Array.from(piece));
      };
      await entry.getData(new WritableStream<Uint8Array>({ write }));
      const whole = entry.filename === kept ? new Uint8Array(Buffer.concat(held)) : null;
      read.push({ name: entry.filename, bytes, sha256: hash.digest('hex'), kept: whole });
    }
    await zip.close();
    return read;
  } finally {
    await handle.close();
  }
}
