/**
 * Tells whether a JPEG or PNG carries content credentials (C2PA 2.1, A.3): a JUMBF box in a segment APP11, or a chunk `caBX`. They name the
 * camera or program, and often the person, that a picture comes from; nothing of them is kept.
 */
export const hasContentCredentials = (file: Uint8Array): boolean => (file[0] === 0xff ? inJpeg(file) : inPng(file));

function inJpeg(file: Uint8Array): boolean {
  for (let at = 2; at + 4 <= file.byteLength && file[at] === 0xff;) {
    const code = file[at + 1] ?? 0;
    // Any number of fill bytes may stand before a marker; behind a scan nothing is said any more.
    if (code === 0xff) {
      at++;
      continue;
    }
    if (code === 0xda || code === 0xd9) return false;
    const end = at + 2 + (((file[at + 2] ?? 0) << 8) | (file[at + 3] ?? 0));
    // ISO/IEC 19566-5 annex D: `JP`, number of the box, number of the packet, then the box itself with its length and type.
    if (code === 0xeb && ascii(file, at + 4, 2) === 'JP' && ascii(file, at + 16, 4) === 'jumb') return true;
    if (end < at + 4) return false;
    at = end;
  }
  return false;
}

function inPng(file: Uint8Array): boolean {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (ascii(file, 1, 3) !== 'PNG') return false;
  for (let at = 8; at + 12 <= file.byteLength; at += 12 + view.getUint32(at)) if (ascii(file, at + 4, 4) === 'caBX') return true;
  return false;
}

const ascii = (file: Uint8Array, at: number, length: number): string => String.fromCharCode(...file.subarray(at, at + length));
