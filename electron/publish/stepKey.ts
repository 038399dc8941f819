import { createHash } from 'node:crypto';

/**
 * The Idempotency-Key of one step: the parcel's own key, the step, and a mark of what is sent. A repeated step has the same
 * key; a letterhead that was changed meanwhile makes another text and so another key, instead of a refusal.
 */
export const stepKey = (parcelKey: string, step: 'draft' | 'publish' | 'retract', body: string): string =>
  `${parcelKey}.${step}.${createHash('sha256').update(body).digest('hex').slice(0, 16)}`;
