import { z } from 'zod';
import { appError } from '../appError.ts';
import { isoInstant } from '../release/release.ts';

/**
 * How sharing with one destination stands. `at` is when both sides last agreed; `moved` counts what came and went in the round under way;
 * `refused` is what the other side does not take.
 */
export const sharingStateSchema = z.strictObject({
  destinationId: z.uuid(),
  isBusy: z.boolean(),
  moved: z.int().nonnegative(),
  at: isoInstant.nullable(),
  error: appError.nullable(),
  refused: z.int().nonnegative(),
});
export type SharingState = z.infer<typeof sharingStateSchema>;
