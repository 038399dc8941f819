import type { Parcel } from './parcel.ts';

/**
 * Tells whether a parcel has waited so many hours that a person is asked before it goes: what was news then may not be any more. 0
 * never asks. What may be public already is not asked about; who sends it all the same queues it anew.
 */
export const isOld = ({ queuedAt, step }: Pick<Parcel, 'queuedAt' | 'step'>, hours: number, now: Date): boolean =>
  hours > 0 && step !== 'publish' && step !== 'done' && now.getTime() - Date.parse(queuedAt) > hours * 3_600_000;
