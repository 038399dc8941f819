import { z } from 'zod';
import { stored } from '../stored/stored.ts';
import { releaseLanguage } from '../i18n/language.ts';

/** The event releases belong to: what it is called in each language, when and where it takes place. Days are ISO 8601 calendar dates. */
export const trainingSchema = z.strictObject({
  id: z.uuid(),
  names: z.partialRecord(releaseLanguage, z.string().min(1).max(500)),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  place: z.string().max(200),
  country: z.string().max(200),
  updatedAt: z.iso.datetime(),
});
export type Training = z.infer<typeof trainingSchema>;
/** A training as it is stored. */
export const storedTraining = stored(trainingSchema, 1, []);
