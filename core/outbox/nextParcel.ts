import { longestRest } from './backoff.ts';
import type { Parcel } from './parcel.ts';

/** Tells whether a parcel is to be tried now. A time further off than the longest rest comes from a clock that was set back. */
const isDue = (parcel: Parcel, now: Date): boolean => {
  const rest = Date.parse(parcel.nextAt) - now.getTime();
  return parcel.state === 'waiting' && (rest <= 0 || rest > longestRest);
};

/** The parcel to send now: the oldest that is due, or `early` (its time has not come, but what it waited for has). */
export function nextParcel(parcels: readonly Parcel[], now: Date, early: (parcel: Parcel) => boolean): Parcel | null {
  const due = parcels.filter((parcel) => isDue(parcel, now) || (parcel.state === 'waiting' && early(parcel)));
  return due.toSorted((a, b) => a.queuedAt.localeCompare(b.queuedAt) || a.id.localeCompare(b.id))[0] ?? null;
}

/** Milliseconds until some parcel is due; null when none waits. */
export function restUntilDue(parcels: readonly Parcel[], now: Date): number | null {
  const rests = parcels.filter((parcel) => parcel.state === 'waiting').map((parcel) => Date.parse(parcel.nextAt) - now.getTime());
  return rests.length === 0 ? null : Math.max(0, Math.min(...rests));
}
