import { joinBytes } from './joinBytes.ts';

/** The segments that hold the colour profile of a JPEG without metadata, where it is one for red, green and blue. */
export function rgbProfile(jpeg: Uint8Array): Uint8Array[] {
  const segments: Uint8Array[] = [];
  for (let at = 2; jpeg[at + 1] !== startOfScan && at + 4 <= jpeg.byteLength;) {
    const end = at + 2 + (((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0));
    if (jpeg[at + 1] === profile) segments.push(jpeg.subarray(at, end));
    at = end;
  }
  // ICC.1 §7.2.6: the colour space stands in the sixteenth byte of the profile, after marker, length, name, number and count.
  const space = String.fromCharCode(...(segments[0]?.subarray(34, 38) ?? []));
  return space === 'RGB ' ? segments : [];
}

/** A JPEG that begins with a JFIF header, with these segments behind it. */
export const withProfile = (jpeg: Uint8Array, segments: readonly Uint8Array[]): Uint8Array =>
  joinBytes([jpeg.subarray(0, behindJfif), ...segments, jpeg.subarray(behindJfif)]);

const startOfScan = 0xda;
const profile = 0xe2;
/** The start of the file, and a header without a small picture. */
const behindJfif = 20;
