/** The longest a parcel rests between two tries, whatever anybody asks for: 15 minutes. */
export const longestRest = 15 * 60_000;
const firstRest = 2000;

/** Milliseconds to rest before the next try: doubling from 2 s, no less than the server asks for, never over 15 minutes. `jitter` is 0 to 1. */
export function backoff(attempts: number, retryAfter: number | null, jitter: number): number {
  const doubled = Math.min(longestRest, firstRest * 2 ** Math.min(attempts, 20));
  return Math.round(Math.min(longestRest, Math.max(retryAfter ?? 0, doubled * (0.5 + 0.5 * jitter))));
}
