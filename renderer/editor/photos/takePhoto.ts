import type { ReleaseLanguage } from '../../../core/i18n/language.ts';
import { fail, ok } from '../../../core/result.ts';
import type { Result } from '../../../core/result.ts';
import { sendPhoto } from '../../shell/sendPhoto.ts';
import type { KeptPhoto } from '../../shell/sendPhoto.ts';
import { preparePhoto } from './preparePhoto.ts';
import type { PhotoFacts } from './readPhotoFacts.ts';

/** A photo in the library, and what it said about itself. */
export interface TakenPhoto extends KeptPhoto, PhotoFacts {}

/** Takes a photo from a file into the library, in the usual size. */
export async function takePhoto(file: File, language: ReleaseLanguage): Promise<Result<TakenPhoto>> {
  const prepared = await preparePhoto(file, language);
  if (!prepared.ok) return prepared;
  const { sizes, name, ...facts } = prepared.value;
  const [picture] = sizes;
  if (picture === undefined) return fail({ kind: 'picture-unreadable', name });
  const sent = await sendPhoto(picture.picture, name);
  return sent.ok ? ok({ ...sent.value, ...facts }) : sent;
}
