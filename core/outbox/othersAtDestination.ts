import type { Parcel } from './parcel.ts';
import { waitsFor } from './waitsFor.ts';

/** The other parcels that now rest with one whose destination failed as a whole: same reason, no earlier time, no try counted. */
export function restingWith(failed: Parcel, parcels: readonly Parcel[]): Parcel[] {
  const { error, nextAt, updatedAt } = failed;
  return waitingBeside(failed, parcels)
    .filter((parcel) => parcel.nextAt < nextAt || parcel.error?.kind !== error?.kind)
    .map((parcel) => ({ ...parcel, error, nextAt: parcel.nextAt > nextAt ? parcel.nextAt : nextAt, updatedAt }));
}

/** The other parcels that no longer need to rest once one got through to their destination. */
export function freedBy(delivered: Parcel, parcels: readonly Parcel[]): Parcel[] {
  const { updatedAt } = delivered;
  return waitingBeside(delivered, parcels)
    .filter((parcel) => waitsFor(parcel.error) !== 'time')
    .map((parcel) => ({ ...parcel, error: null, nextAt: updatedAt, updatedAt }));
}

const waitingBeside = (one: Parcel, parcels: readonly Parcel[]) =>
  parcels.filter((parcel) => parcel.id !== one.id && parcel.destinationId === one.destinationId && parcel.state === 'waiting');
