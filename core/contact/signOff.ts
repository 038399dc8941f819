import { z } from 'zod';
import { stored } from '../stored/stored.ts';
import { releaseLanguage } from '../i18n/language.ts';

/** A stored sign-off: the lines of the originating press center and range, in each language it is used in. */
export const signOffSchema = z.strictObject({
  id: z.uuid(),
  texts: z.partialRecord(releaseLanguage, z.array(z.string().min(1).max(500)).min(1).max(8)),
  updatedAt: z.iso.datetime(),
});
export type SignOff = z.infer<typeof signOffSchema>;
/** A sign-off as it is stored. */
export const storedSignOff = stored(signOffSchema, 1, []);
