import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryAfter } from './retryAfter.ts';

const now = new Date('2022-10-20T12:00:00.000Z');

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Thu, 20 Oct 2022 12:00:30 GMT', 30_000],
  ['Thu, 20 Oct 2022 11:00:00 GMT', 0],
  ['', null],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['2022-10-20T13:00:00Z', null],
  ['9999999999999', null],
])('“%s” asks for %s ms', (header, ms) => {
  expect(retryAfter(header, now)).toBe(ms);
});

test('a date is read to the second, and no header breaks anything', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_400 }), (seconds) => {
      expect(retryAfter(new Date(now.getTime() + seconds * 1000).toUTCString(), now)).toBe(seconds * 1000);
    }),
  );
  fc.assert(
    fc.property(fc.option(fc.string()), (header) => {
      const ms = retryAfter(header, now);
      expect(ms === null || (Number.isFinite(ms) && ms >= 0)).toBe(true);
    }),
  );
});
