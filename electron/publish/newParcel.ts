import { firstStep, type Parcel } from '../../core/outbox/parcel.ts';
import type { Release } from '../../core/release/release.ts';
import type { Destination } from '../../core/settings/settings.ts';

/** What a parcel is made of. `photoBytes` are those of its photos, `rank` its place in the order of sending. */
export interface ParcelGiven {
  release: Release;
  destination: Destination;
  now: Date;
  newId: () => string;
  intent?: Parcel['intent'];
  reason?: string;
  photos?: Pick<Parcel['arrived'], 'ofPhotos' | 'ofBytes'>;
  /** Photos go along whatever the destination's limit says. */
  withPhotos?: boolean;
  rank?: number;
}

/** A parcel at the beginning of its way, due at once. Its key is made here, before anything is sent. */
export function newParcel(given: ParcelGiven): Parcel {
  const { release, destination, now, newId, intent = 'publish', reason = '', rank = 0, withPhotos = false } = given;
  const { ofPhotos, ofBytes } = given.photos ?? { ofPhotos: 0, ofBytes: 0 };
  const { photoLimit } = destination;
  const isOverLimit = photoLimit !== null && ofBytes > photoLimit;
  const at = now.toISOString();
  return {
    id: newId(),
    releaseId: release.id,
    headline: release.fields.headline,
    destinationId: destination.id,
    destinationName: destination.name,
    key: newId(),
    intent,
    reason,
    photos: isOverLimit && !withPhotos ? 'without' : 'with',
    arrived: { photos: 0, ofPhotos, bytes: 0, ofBytes },
    rank,
    state: 'waiting',
    step: firstStep({ intent }),
    etag: null,
    attempts: 0,
    nextAt: at,
    error: null,
    receipt: null,
    queuedAt: at,
    updatedAt: at,
  };
}
