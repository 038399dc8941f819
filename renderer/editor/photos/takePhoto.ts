import { pictureFault } from '../../../core/photo/pictureFault.ts';
import { largestPicture } from '../../../core/photo/picture.ts';
import { fail, ok } from '../../../core/result.ts';
import type { Result } from '../../../core/result.ts';
import { sendPhoto } from '../../shell/sendPhoto.ts';
import type { KeptPhoto } from '../../shell/sendPhoto.ts';
import { readPicture } from '../readPicture.ts';
import { readPhotoFacts, type PhotoFacts } from './readPhotoFacts.ts';

/** A photo in the library, what it said about itself, and its picture to be shown. */
export interface TakenPhoto extends KeptPhoto, PhotoFacts {
  picture: Blob;
}

/** Takes a photo from a file into the library. What it says about itself is read first: nothing of it is kept in the picture. */
export async function takePhoto(file: File): Promise<Result<TakenPhoto>> {
  if (file.size > largestPicture.bytes) return fail({ kind: 'picture-large', name: file.name });
  let bytes;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // A folder can be dropped, and a file can go while it is read.
    return fail({ kind: 'picture-unreadable', name: file.name });
  }
  const fault = pictureFault(new Uint8Array(bytes));
  if (fault !== null) return fail({ kind: fault, name: file.name });
  const read = await readPicture(file);
  if (!read.ok) return read;
  const [facts, sent] = [await readPhotoFacts(bytes), await sendPhoto(read.value.picture, file.name)];
  return sent.ok ? ok({ ...sent.value, ...facts, picture: read.value.picture }) : sent;
}
