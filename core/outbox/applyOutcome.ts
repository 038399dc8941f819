import { unreachable } from '../export/unreachable.ts';
import { backoff } from './backoff.ts';
import type { Outcome } from './outcome.ts';
import { firstStep, nothingOf, type Parcel } from './parcel.ts';

/**
 * The parcel after a step. What is delivered or cancelled stays so. A refused parcel keeps everything and begins at its first
 * step when it is sent again, for the server may have changed meanwhile. `jitter` is 0 to 1.
 */
export function applyOutcome(parcel: Parcel, outcome: Outcome, now: Date, jitter: number): Parcel {
  if (parcel.state === 'delivered' || parcel.state === 'cancelled') return parcel;
  const updatedAt = now.toISOString();
  switch (outcome.kind) {
    case 'onward':
      return {
        ...parcel,
        state: 'sending',
        step: outcome.step,
        etag: outcome.etag,
        arrived: outcome.arrived ?? parcel.arrived,
        attempts: 0,
        error: null,
        updatedAt,
      };
    case 'delivered':
      return { ...parcel, state: 'delivered', step: 'done', receipt: outcome.receipt, error: null, updatedAt };
    case 'again': {
      const nextAt = new Date(now.getTime() + backoff(parcel.attempts, outcome.after, jitter)).toISOString();
      return { ...parcel, state: 'waiting', attempts: parcel.attempts + 1, error: outcome.error, nextAt, updatedAt };
    }
    case 'blocked':
      return {
        ...parcel,
        state: 'refused',
        step: firstStep(parcel),
        etag: null,
        arrived: nothingOf(parcel.arrived),
        error: outcome.error,
        updatedAt,
      };
    default:
      return unreachable(outcome);
  }
}
