import { expect, test } from 'vitest';
import { isOld } from './isOld.ts';

const queuedAt = '2022-10-20T12:00:00.000Z';
const after = (hours: number) => new Date(Date.parse(queuedAt) + hours * 3_600_000);

test('a parcel is asked about once it has waited longer than was set, and never when nobody wants to be asked', () => {
  expect(isOld({ queuedAt, step: 'photos' }, 24, after(24))).toBe(false);
  expect(isOld({ queuedAt, step: 'draft' }, 24, after(24.1))).toBe(true);
  expect(isOld({ queuedAt, step: 'photos' }, 0, after(1000))).toBe(false);
});

test('what may be public already goes on, and a clock that was set back asks nothing', () => {
  expect(isOld({ queuedAt, step: 'publish' }, 24, after(100))).toBe(false);
  expect(isOld({ queuedAt, step: 'photos' }, 24, after(-100))).toBe(false);
});
