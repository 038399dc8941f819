import type { Line } from '../publish/exchange.ts';

/** What a round may cost: numbers, bytes of answers, and time. */
export type RoundLimits = Record<'requests' | 'pages' | 'records' | 'bytes' | 'photos' | 'milliseconds', number>;

/** What one round may cost at one destination. Whatever is left over is the next round's; no honest newsroom needs as much in one. */
const most: RoundLimits = { requests: 20_000, pages: 500, records: 5000, bytes: 64 * 1024 * 1024, photos: 500, milliseconds: 1_800_000 };

/** So many versions may wait for a person; then no more are brought in. */
export const mostWaiting = 300;

/** Counts what a round costs. */
export interface RoundBudget {
  spend: (what: 'pages' | 'records' | 'bytes' | 'photos', count: number) => void;
  /** Whether the round has to end here. */
  isSpent: () => boolean;
  /** The same line, its requests counted. */
  counted: (line: Line) => Line;
}

/** Begins to count what a round costs. */
export function roundBudget(limits: Partial<RoundLimits> = {}): RoundBudget {
  const limit = { ...most, ...limits };
  const spent = { requests: 0, pages: 0, records: 0, bytes: 0, photos: 0 };
  const begun = performance.now();
  const names = Object.keys(spent) as (keyof typeof spent)[];
  return {
    spend: (what, count) => {
      spent[what] += count;
    },
    isSpent: () => performance.now() - begun >= limit.milliseconds || names.some((name) => spent[name] >= limit[name]),
    counted: (line) => ({
      ...line,
      fetch: (...asked) => {
        spent.requests += 1;
        return line.fetch(...asked);
      },
    }),
  };
}
