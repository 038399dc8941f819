import type { Embargo } from '../release/release.ts';
import type { Outcome } from './outcome.ts';
import type { ApiStatus } from './readStatus.ts';
import type { Told } from './replyFault.ts';
import { skewAllowed } from './skewAllowed.ts';

/**
 * Why a text under embargo may not go to a destination: it knows no embargoes, or the two clocks are more than five minutes
 * apart, so that nobody can say when it would appear. Null when it may. An embargo is over only when both clocks say so.
 */
export function embargoDoubt(status: ApiStatus, embargo: Embargo, { name, now }: Told): Outcome | null {
  const ours = now.getTime();
  const theirs = Date.parse(status.now);
  if (Date.parse(embargo.until) <= Math.min(ours, theirs)) return null;
  if (!status.capabilities.embargo) return { kind: 'blocked', error: { kind: 'destination-no-embargo', name } };
  const isApart = Math.abs(theirs - ours) > skewAllowed;
  return isApart ? { kind: 'again', whole: true, error: { kind: 'clock-apart', name }, after: null } : null;
}
