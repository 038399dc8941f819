import { readJpeg } from './jpeg.ts';
import { largestPicture } from './picture.ts';

/** Why a file cannot be taken in as a photo, told from its bytes before anything is decoded. */
export type PictureFault = 'picture-heic' | 'picture-large' | 'picture-unreadable';

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
/** Brands of ISO 14496-12 files that hold HEVC or AV1 pictures; they stand in the `ftyp` box. */
const heic = /^(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/u;

/** Looks at a file that may be a photo; null when it may be decoded. WebP and others go through: the decoder judges them. */
export function pictureFault(bytes: Uint8Array): PictureFault | null {
  if (bytes.byteLength === 0) return 'picture-unreadable';
  if (bytes.byteLength > largestPicture.bytes) return 'picture-large';
  if (ascii(bytes, 4, 8) === 'ftyp' && heic.test(ascii(bytes, 8, 12))) return 'picture-heic';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    const picture = readJpeg(bytes);
    // A JPEG that is cut short is still drawn by browsers, half of it grey.
    if (!picture) return 'picture-unreadable';
    return picture.width * picture.height > largestPicture.pixels ? 'picture-large' : null;
  }
  if (ascii(bytes, 1, 4) === 'PNG' && ascii(bytes, 12, 16) === 'IHDR') {
    const number = (at: number) => bytes.subarray(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0);
    return number(16) * number(20) > largestPicture.pixels ? 'picture-large' : null;
  }
  return null;
}
