import type { ReleaseLanguage } from '../../../core/i18n/language.ts';
import { largestPicture } from '../../../core/photo/picture.ts';
import { pictureFault } from '../../../core/photo/pictureFault.ts';
import { fail, ok } from '../../../core/result.ts';
import type { Result } from '../../../core/result.ts';
import { readPicture, type ReadPicture } from '../readPicture.ts';
import { readPhotoFacts, type PhotoFacts } from './readPhotoFacts.ts';

/** A photo that can be kept: in each of its sizes, the largest first, and what it said about itself. */
export interface PreparedPhoto extends PhotoFacts {
  name: string;
  sizes: readonly ReadPicture[];
}

/** Reads a photo from a file. What it says about itself is read apart, in the release's language: nothing of it is kept in the picture. */
export async function preparePhoto(file: File, language: ReleaseLanguage, sides?: readonly number[]): Promise<Result<PreparedPhoto>> {
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
  const read = await readPicture(file, sides);
  return read.ok ? ok({ name: file.name, sizes: read.value, ...(await readPhotoFacts(bytes, language)) }) : read;
}
