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
}

const endMark = 0x06_05_4b_50;
const entryMark = 0x02_01_4b_50;
const endSize = 22;
/** Of an entry without its names. */
const entrySize = 46;
const longestComment = 0xff_ff;

/** Reads the table at the end of a ZIP file. Throws where there is none or it is cut off. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endSize;
  const earliest = Math.max(0, end - longestComment);
  while (end >= earliest && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < earliest) throw new Error('there is no table of entries');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let number = 0; number < count; number += 1) {
    if (at + entrySize > bytes.length || view.getUint32(at, true) !== entryMark) throw new Error('the table of entries is broken');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const raw = bytes.subarray(at + entrySize, at + entrySize + nameLength);
    entries.push({
      name: new TextDecoder().decode(raw),
      isAscii: raw.every((byte) => byte >= 0x20 && byte < 0x7f),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      hasDescriptor: (flags & 8) !== 0,
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
    });
    at += entrySize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
