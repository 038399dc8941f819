import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoff, longestRest } from './backoff.ts';

const attempts = fc.nat({ max: 10_000 });
const jitter = fc.double({ min: 0, max: 1, noNaN: true });
const asked = fc.option(fc.nat({ max: 86_400_000 }));

test('a rest is at least a second and never over a quarter of an hour, whatever the server asks', () => {
  fc.assert(
    fc.property(attempts, asked, jitter, (tries, after, chance) => {
      const rest = backoff(tries, after, chance);
      expect(rest).toBeGreaterThanOrEqual(1000);
      expect(rest).toBeLessThanOrEqual(longestRest);
      if (after !== null) expect(rest).toBeGreaterThanOrEqual(Math.min(after, longestRest));
    }),
  );
});

test('rests double from try to try and many computers do not come back at the same moment', () => {
  expect([0, 1, 2, 3, 4].map((tries) => backoff(tries, null, 1))).toEqual([2000, 4000, 8000, 16_000, 32_000]);
  expect(backoff(3, null, 0)).toBe(8000);
  expect(backoff(30, null, 0)).toBe(longestRest / 2);
  fc.assert(
    fc.property(attempts, jitter, (tries, chance) => {
      expect(backoff(tries + 1, null, chance)).toBeGreaterThanOrEqual(backoff(tries, null, chance));
    }),
  );
});
