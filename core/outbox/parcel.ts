import { z } from 'zod';
import { appError } from '../appError.ts';
import { isoInstant } from '../release/release.ts';
import { stored } from '../stored/stored.ts';

/** Where a parcel is on its way. */
export const parcelStates = ['waiting', 'sending', 'delivered', 'refused', 'cancelled'] as const;
export const parcelState = z.enum(parcelStates);
export type ParcelState = z.infer<typeof parcelState>;

/** What is to be done next for a parcel; each step can be repeated without harm. */
export const parcelSteps = ['draft', 'photos', 'publish', 'retract', 'done'] as const;
export const parcelStep = z.enum(parcelSteps);
export type ParcelStep = z.infer<typeof parcelStep>;

/** The server's word that a release is public (or held for its embargo). */
export const receiptSchema = z.strictObject({ publishedAt: isoInstant, url: z.url(), etag: z.string() });
export type Receipt = z.infer<typeof receiptSchema>;

/** How much of a parcel's photos the destination holds. Bytes of photos that have not arrived whole count as far as they have. */
export const arrivedSchema = z.strictObject({
  photos: z.int().nonnegative(),
  ofPhotos: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  ofBytes: z.int().nonnegative(),
});
export type Arrived = z.infer<typeof arrivedSchema>;

/** One release frozen for one destination. `key` is its Idempotency-Key, made and stored before the first byte is sent. */
export const parcelSchema = z.strictObject({
  id: z.uuid(),
  releaseId: z.uuid(),
  headline: z.string(),
  destinationId: z.uuid(),
  destinationName: z.string(),
  key: z.uuid(),
  /** To be made public, or taken back from the public. */
  intent: z.enum(['publish', 'retract']).default('publish'),
  /** Why it is taken back, in the words of who does it; goes to the destination. */
  reason: z.string().max(2000).default(''),
  /** Whether its photos go with it, or only its text over this link. */
  photos: z.enum(['with', 'without']).default('with'),
  arrived: arrivedSchema.default({ photos: 0, ofPhotos: 0, bytes: 0, ofBytes: 0 }),
  /** Smaller goes first among those that are due; the same goes in the order of queueing. */
  rank: z.int().default(0),
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
/** A parcel as it is stored. What only another version knows to have gone wrong is told as a stumble, for it has no sentence here. */
export const storedParcel = stored<Parcel>(parcelSchema.extend({ error: appError.nullable().catch({ kind: 'stumbled' }) }), 1, []);

/** Where a parcel begins. */
export const firstStep = ({ intent }: Pick<Parcel, 'intent'>): ParcelStep => (intent === 'retract' ? 'retract' : 'draft');

/** The same photos when none of them has arrived. */
export const nothingOf = ({ ofPhotos, ofBytes }: Arrived): Arrived => ({ photos: 0, ofPhotos, bytes: 0, ofBytes });

/** What a parcel makes of the status of its release. */
export const statusBy = ({
  intent,
  state,
}: Pick<Parcel, 'intent' | 'state'>): Exclude<ParcelState, 'cancelled'> | 'ready' | 'retracted' => {
  if (state === 'cancelled') return 'ready';
  return intent === 'retract' && state === 'delivered' ? 'retracted' : state;
};

/** Tells whether one of two parcels is about the same release at the same destination as the other. */
export const isBeside = (a: Parcel, b: Parcel): boolean => a.releaseId === b.releaseId && a.destinationId === b.destinationId;

/** Tells whether nothing of a parcel can have been seen by the public: no more than its draft and photos were sent. */
export const isUnseen = ({ step }: Pick<Parcel, 'step'>): boolean => step === 'draft' || step === 'photos';
