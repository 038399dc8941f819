import { inflateSync } from 'fflate';
import type { ByteSource } from './byteSource.ts';
import type { ZipEntry } from './zipEntries.ts';

/** Of what stands before the bytes of an entry, without its names (APPNOTE 6.3 §4.3.7). */
const headSize = 30;
const headMark = 0x04_03_4b_50;
const isStored = 0;
const isDeflated = 8;

/** The bytes of one entry, unpacked. Throws where they are cut off, broken, encrypted or packed in a way nobody uses in documents. */
export function entryBytes(source: ByteSource, { start, method, packedSize, size, isEncrypted }: ZipEntry): Uint8Array {
  const head = source.read(start, start + headSize);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < headSize || view.getUint32(0, true) !== headMark) throw new Error('an entry is not where the table says');
  if (isEncrypted) throw new Error('an entry is encrypted');
  const from = start + headSize + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = source.read(from, from + packedSize);
  if (packed.length < packedSize) throw new Error('an entry is cut off');
  if (method === isStored) return packed;
  if (method !== isDeflated) throw new Error(`unknown compression type ${method}`);
  return inflateSync(packed, { out: new Uint8Array(size) });
}
