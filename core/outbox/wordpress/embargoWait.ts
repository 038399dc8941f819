import type { Embargo } from '../../release/release.ts';
import { embargoDoubt } from '../embargoDoubt.ts';
import type { Outcome } from '../outcome.ts';
import type { Reply } from '../reply.ts';
import type { Told } from '../replyFault.ts';

/**
 * WordPress publishes at once what is to appear within the next minute by its own clock. What is nearer than this is held here until
 * its embargo has passed; in ms.
 */
export const leastLead = 5 * 60_000;

/**
 * Why a text under embargo may not be published now, by the clock of the site as its reply tells it; null when it may. A site that
 * does not tell its clock is not trusted with an hour.
 */
export function embargoWait(reply: Reply, embargo: Embargo | null, told: Told): Outcome | null {
  if (embargo === null) return null;
  const theirs = reply.kind === 'answer' && reply.date !== null ? Date.parse(reply.date) : Number.NaN;
  const apart: Outcome = { kind: 'again', whole: true, error: { kind: 'clock-apart', name: told.name }, after: null };
  if (Number.isNaN(theirs)) return apart;
  const status = { api: 'dateline' as const, name: '', now: new Date(theirs).toISOString(), capabilities: { embargo: true } };
  const doubt = embargoDoubt(status, embargo, told);
  if (doubt) return doubt;
  const until = Date.parse(embargo.until);
  const soonest = Math.min(theirs, told.now.getTime());
  const latest = Math.max(theirs, told.now.getTime());
  if (until <= soonest || until - latest >= leastLead) return null;
  return { kind: 'again', whole: false, error: { kind: 'embargo-near', name: told.name }, after: until - soonest + 1000 };
}
