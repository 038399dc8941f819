import { z } from 'zod';
import { releaseRowSchema } from '../release/releaseRow.ts';

/** What a kit holds now: the list rows of its releases that are there, in the trash or not, how many photos and contacts stand in them. */
export const kitLookSchema = z.strictObject({ rows: z.array(releaseRowSchema), photos: z.int(), contacts: z.int() });
export type KitLook = z.infer<typeof kitLookSchema>;
