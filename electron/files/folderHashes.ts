import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ReadEntry } from './zipHashes.ts';

/** Reads every file of a folder as `zipHashes` reads the entries of a file; names have slashes. */
export async function folderHashes(folder: string, kept: string): Promise<ReadEntry[]> {
  const read: ReadEntry[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const place = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, place).split(path.sep).join('/');
    const hash = createHash('sha256');
    const held: Buffer[] = [];
    let bytes = 0;
    for await (const piece of createReadStream(place) as AsyncIterable<Buffer>) {
      hash.update(piece);
      bytes += piece.length;
      if (name === kept) held.push(piece);
    }
    read.push({ name, bytes, sha256: hash.digest('hex'), kept: name === kept ? new Uint8Array(Buffer.concat(held)) : null });
  }
  return read;
}
