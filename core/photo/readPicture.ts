import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { readJpeg } from './jpeg.ts';
import { largestPicture } from './picture.ts';
import type { Picture } from './picture.ts';
import { readPng } from './png.ts';

/**
 * Takes a photo in: JPEG or PNG by its content, metadata stripped, pixels and orientation untouched. Foreign, broken, cut
 * short or larger than `largestPicture`: `picture-unreadable` with the file's name.
 */
export function readPicture(file: Uint8Array, name: string): Result<Picture> {
  const picture = file.byteLength > largestPicture.bytes ? null : (readJpeg(file) ?? readPng(file));
  const pixels = picture ? picture.width * picture.height : 0;
  return picture && pixels > 0 && pixels <= largestPicture.pixels ? ok(picture) : fail({ kind: 'picture-unreadable', name });
}
