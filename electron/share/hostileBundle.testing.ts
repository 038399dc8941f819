import { deflateRawSync } from 'node:zlib';
import type { BundleManifest } from '../../core/share/bundle.ts';
import { sealed } from './packBundle.ts';

/** An entry of a ZIP file that need not be true: what it claims to unpack to, and the bytes it points to, which several may share. */
export interface ForgedEntry {
  name: string;
  bytes: Uint8Array;
  /** How it is packed: 0 stored, 8 deflated. */
  method?: 0 | 8;
  /** What it claims to be when unpacked, in bytes. */
  size?: number;
  /** Points to the bytes of the entry before, and holds none. */
  shared?: boolean;
}

/** A ZIP file of entries that claim what they like, sealed as a bundle is. */
export function forgedBundle(entries: readonly ForgedEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const table: Uint8Array[] = [];
  let [at, start] = [0, 0];
  for (const { name, bytes, method = 8, size = bytes.length, shared = false } of entries) {
    const packed = method === 8 && !shared ? deflateRawSync(bytes) : bytes;
    const title = Buffer.from(name);
    if (!shared) {
      start = at;
      const head = Buffer.alloc(30);
      head.writeUInt32LE(0x04_03_4b_50, 0);
      head.writeUInt16LE(method, 8);
      head.writeUInt32LE(packed.length, 18);
      head.writeUInt32LE(size, 22);
      head.writeUInt16LE(title.length, 26);
      files.push(head, title, packed);
      at += head.length + title.length + packed.length;
    }
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02_01_4b_50, 0);
    row.writeUInt16LE(method, 10);
    row.writeUInt32LE(packed.length, 20);
    row.writeUInt32LE(size, 24);
    row.writeUInt16LE(title.length, 28);
    row.writeUInt32LE(start, 42);
    table.push(row, title);
  }
  const rows = Buffer.concat(table);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(rows.length, 12);
  end.writeUInt32LE(at, 16);
  return sealed(Buffer.concat([...files, rows, end]));
}

/** The table of a bundle as an entry. */
export const manifestEntry = (more: Partial<BundleManifest>): ForgedEntry => ({
  name: 'manifest.json',
  bytes: Buffer.from(
    JSON.stringify({
      format: 'dateline-courier-bundle',
      version: 1,
      desk: '6b1f0a52-8a5e-4f0e-9d7c-3d2a1b0c9e8f',
      author: 'A stranger',
      number: 1,
      at: '2022-10-20T09:00:00.000Z',
      items: [],
      seen: [],
      photos: [],
      ...more,
    }),
  ),
});
