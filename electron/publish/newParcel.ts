import type { Parcel } from '../../core/outbox/parcel.ts';
import type { Release } from '../../core/release/release.ts';
import type { Destination } from '../../core/settings/settings.ts';

/** A parcel at the beginning of its way, due at once. Its key is made here, before anything is sent. */
export function newParcel(given: { release: Release; destination: Destination; now: Date; newId: () => string }): Parcel {
  const { release, destination, now, newId } = given;
  const at = now.toISOString();
  return {
    id: newId(),
    releaseId: release.id,
    headline: release.fields.headline,
    destinationId: destination.id,
    destinationName: destination.name,
    key: newId(),
    state: 'waiting',
    step: 'photos',
    etag: null,
    attempts: 0,
    nextAt: at,
    error: null,
    receipt: null,
    queuedAt: at,
    updatedAt: at,
  };
}
