import type { Embargo } from '../release/release.ts';
import { longestRest } from './backoff.ts';
import type { Parcel } from './parcel.ts';

/**
 * Tells whether an embargo ended while its parcel waited, longer ago than an ordinary rest between two tries: then a person is
 * asked before it is published late. Who queues a release after its embargo has already decided.
 */
export function isLate({ queuedAt }: Pick<Parcel, 'queuedAt'>, embargo: Embargo | null, now: Date): boolean {
  if (embargo === null) return false;
  const until = Date.parse(embargo.until);
  return Date.parse(queuedAt) < until && now.getTime() - until > longestRest;
}
