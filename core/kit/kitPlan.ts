import { z } from 'zod';
import { stored } from '../stored/stored.ts';

/** What stands in a kit: a release of the library by its id, or a sheet that is made of all of them. */
export const plannedPartSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('release'), id: z.uuid() }),
  z.strictObject({ type: z.literal('photo-sheet') }),
  z.strictObject({ type: z.literal('contacts') }),
]);
export type PlannedPart = z.infer<typeof plannedPartSchema>;

/** A press kit as it is kept in the library: what is to be in it, never a copy of it. */
export const kitPlanSchema = z.strictObject({
  id: z.uuid(),
  title: z.string().max(300),
  language: z.enum(['en', 'ru']),
  number: z.string().max(60),
  version: z.string().max(60),
  parts: z.array(plannedPartSchema).max(500),
  updatedAt: z.iso.datetime(),
});
export type KitPlan = z.infer<typeof kitPlanSchema>;
/** A kit as it is stored. */
export const storedKitPlan = stored(kitPlanSchema, 1, []);
