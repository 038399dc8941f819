import { z } from 'zod';
import { appError } from '../appError.ts';
import { isoInstant } from '../release/release.ts';

/** Where a parcel is on its way. */
export const parcelStates = ['waiting', 'sending', 'delivered', 'refused', 'cancelled'] as const;
export const parcelState = z.enum(parcelStates);
export type ParcelState = z.infer<typeof parcelState>;

/** What is to be done next for a parcel; each step can be repeated without harm. */
export const parcelSteps = ['photos', 'draft', 'publish', 'done'] as const;
export const parcelStep = z.enum(parcelSteps);
export type ParcelStep = z.infer<typeof parcelStep>;

/** The server's word that a release is public (or held for its embargo). */
export const receiptSchema = z.strictObject({ publishedAt: isoInstant, url: z.url(), etag: z.string() });
export type Receipt = z.infer<typeof receiptSchema>;

/** One release frozen for one destination. `key` is its Idempotency-Key, made and stored before the first byte is sent. */
export const parcelSchema = z.strictObject({
  id: z.uuid(),
  releaseId: z.uuid(),
  headline: z.string(),
  destinationId: z.uuid(),
  destinationName: z.string(),
  key: z.uuid(),
  state: parcelState,
  step: parcelStep,
  /** Strong ETag of the draft the server holds, once it has said so. */
  etag: z.string().nullable(),
  attempts: z.int().nonnegative(),
  /** Not tried again before this instant. */
  nextAt: isoInstant,
  /** Why it waits or was refused. */
  error: appError.nullable(),
  receipt: receiptSchema.nullable(),
  queuedAt: isoInstant,
  updatedAt: isoInstant,
});
export type Parcel = z.infer<typeof parcelSchema>;
