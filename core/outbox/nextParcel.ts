import { longestRest } from './backoff.ts';
import type { Parcel } from './parcel.ts';

/** Tells whether a parcel is to be tried now. A time further off than the longest rest comes from a clock that was set back. */
const isDue = (parcel: Parcel, now: Date): boolean => {
  const rest = Date.parse(parcel.nextAt) - now.getTime();
  return parcel.state === 'waiting' && (rest <= 0 || rest > longestRest);
};

/** What goes first: what takes something back, then texts, then photos; among these the order a person has set, then the oldest. */
export const bySendOrder = (a: Parcel, b: Parcel): number =>
  Number(b.intent === 'retract') - Number(a.intent === 'retract') ||
  Number(a.step === 'photos') - Number(b.step === 'photos') ||
  a.rank - b.rank ||
  a.queuedAt.localeCompare(b.queuedAt);

/** The parcel to send now of those that are due, or `early` (its time has not come, but what it waited for has). */
export function nextParcel(parcels: readonly Parcel[], now: Date, early: (parcel: Parcel) => boolean): Parcel | null {
  const due = parcels.filter((parcel) => isDue(parcel, now) || (parcel.state === 'waiting' && early(parcel)));
  return due.toSorted(bySendOrder)[0] ?? null;
}

/** Milliseconds until some parcel is due; null when none waits. */
export function restUntilDue(parcels: readonly Parcel[], now: Date): number | null {
  const rests = parcels.filter((parcel) => parcel.state === 'waiting').map((parcel) => Date.parse(parcel.nextAt) - now.getTime());
  return rests.length === 0 ? null : Math.max(0, Math.min(...rests));
}
