import type { Rule } from '../rule.ts';

/** A photo does not tell where it was taken (EXIF, GPS IFD pointer 0x8825). */
export const picturePlaces: Rule = {
  id: 'P09',
  *faults({ names, bytes }) {
    for (const part of names)
      if (/\/media\/[^/]+\.jpe?g$/iu.test(part) && hasGps(bytes(part))) yield { part, what: 'says where it was taken', isWarning: true };
  },
};

function hasGps(jpeg: Uint8Array): boolean {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  // Segment after segment up to the picture itself.
  for (let at = 2; at + 4 < jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== 0xda; at += 2 + view.getUint16(at + 2)) {
    if (jpeg[at + 1] !== 0xe1 || String.fromCharCode(...jpeg.subarray(at + 4, at + 8)) !== 'Exif') continue;
    const tiff = at + 10;
    const end = Math.min(jpeg.length, at + 2 + view.getUint16(at + 2));
    if (tiff + 8 > end) continue;
    const little = jpeg[tiff] === 0x49;
    const first = tiff + view.getUint32(tiff + 4, little);
    if (first + 2 > end) continue;
    const count = view.getUint16(first, little);
    for (let entry = first + 2; entry < first + 2 + count * 12 && entry + 2 <= end; entry += 12)
      if (view.getUint16(entry, little) === 0x88_25) return true;
  }
  return false;
}
