import { bySendOrder } from './nextParcel.ts';
import type { Parcel } from './parcel.ts';

/** Where a parcel goes among those that wait. */
export const moves = ['first', 'earlier', 'later', 'last'] as const;
export type Move = (typeof moves)[number];

/** The parcels that wait, in the order in which they are sent. */
export const sendOrder = (parcels: readonly Parcel[]): Parcel[] => parcels.filter(({ state }) => state === 'waiting').toSorted(bySendOrder);

/** The parcels whose place changes when one is moved, with their new ranks; none when it is where it should go. */
export function moved(parcels: readonly Parcel[], id: string, to: Move): Parcel[] {
  const order = sendOrder(parcels);
  const from = order.findIndex((parcel) => parcel.id === id);
  const parcel = order[from];
  if (!parcel) return [];
  const at = { first: 0, earlier: from - 1, later: from + 1, last: order.length - 1 }[to];
  if (at < 0 || at >= order.length || at === from) return [];
  return order
    .toSpliced(from, 1)
    .toSpliced(at, 0, parcel)
    .flatMap((one, rank) => (one.rank === rank ? [] : [{ ...one, rank }]));
}

/** The rank of a parcel that is queued now: behind all that wait. */
export const lastRank = (parcels: readonly Parcel[]): number => Math.max(0, ...sendOrder(parcels).map(({ rank }) => rank));
