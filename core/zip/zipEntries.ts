import type { ByteSource } from './byteSource.ts';

/** What the table of a ZIP file says of one entry (APPNOTE 6.3 §4.3.12); sizes in bytes. */
export interface ZipEntry {
  name: string;
  isAscii: boolean;
  method: number;
  isEncrypted: boolean;
  /** The sizes stand behind the bytes, not before them. */
  hasDescriptor: boolean;
  crc: number;
  size: number;
  packedSize: number;
  /** Where the entry begins in the file. */
  start: number;
}

const endMark = 0x06_05_4b_50;
const entryMark = 0x02_01_4b_50;
const endSize = 22;
/** Of an entry without its names. */
const entrySize = 46;
const longestComment = 0xff_ff;

/** Reads the table at the end of a ZIP file. Throws where there is none or it is cut off. Larger files (ZIP64) have none of this kind. */
export function zipEntries(source: ByteSource): ZipEntry[] {
  const tailStart = Math.max(0, source.length - endSize - longestComment);
  const tail = source.read(tailStart, source.length);
  const tailView = viewOf(tail);
  let end = tail.length - endSize;
  while (end >= 0 && tailView.getUint32(end, true) !== endMark) end -= 1;
  if (end < 0) throw new Error('there is no table of entries');
  const count = tailView.getUint16(end + 10, true);
  const table = source.read(tailView.getUint32(end + 16, true), tailStart + end);
  const view = viewOf(table);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + entrySize > table.length || view.getUint32(at, true) !== entryMark) throw new Error('the table of entries is broken');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const raw = table.subarray(at + entrySize, at + entrySize + nameLength);
    entries.push({
      name: new TextDecoder().decode(raw),
      isAscii: raw.every((byte) => byte >= 0x20 && byte < 0x7f),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      hasDescriptor: (flags & 8) !== 0,
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      start: view.getUint32(at + 42, true),
    });
    at += entrySize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
