import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embargoDoubt } from './embargoDoubt.ts';
import { isLate } from './isLate.ts';
import { madeParcel, told } from './outbox.testing.ts';

const minutes = (count: number) => new Date(told.now.getTime() + count * 60_000).toISOString();
const status = (embargo: boolean, clock = 0) => ({ api: 'dateline' as const, name: 'HQ', now: minutes(clock), capabilities: { embargo } });
const until = (count: number) => ({ until: minutes(count), zone: 'Europe/Moscow' });
const unable = { kind: 'blocked', error: { kind: 'destination-no-embargo', name: told.name } };
const apart = { kind: 'again', whole: true, error: { kind: 'clock-apart', name: told.name }, after: null };

test('a release under embargo goes to a destination that knows embargoes and whose clock agrees', () => {
  expect(embargoDoubt(status(true), until(60), told)).toBeNull();
  expect(embargoDoubt(status(true, 5), until(60), told)).toBeNull();
  expect(embargoDoubt(status(true, -5), until(60), told)).toBeNull();
});

test('it never goes to one that knows no embargoes', () => {
  expect(embargoDoubt(status(false), until(1), told)).toEqual(unable);
  expect(embargoDoubt(status(false), until(60 * 24 * 365), told)).toEqual(unable);
});

test('with clocks a day apart it waits, whichever of the two is wrong', () => {
  for (const clock of [-1440, -6, 6, 1440]) expect(embargoDoubt(status(true, clock), until(3000), told)).toEqual(apart);
});

test('a clock of ours that is ahead does not end an embargo', () => {
  expect(embargoDoubt(status(false, -1440), until(-60), told)).toEqual(unable);
  expect(embargoDoubt(status(true, -1440), until(-60), told)).toEqual(apart);
});

test('after the embargo any destination will do', () => {
  expect(embargoDoubt(status(false), until(0), told)).toBeNull();
  expect(embargoDoubt(status(false, 30), until(-1), told)).toBeNull();
});

test('no pair of clocks lets a text through to where it could appear before its time by both', () => {
  const span = fc.integer({ min: -3000, max: 3000 });
  fc.assert(
    fc.property(fc.boolean(), span, span, (embargo, clock, ends) => {
      if (embargoDoubt(status(embargo, clock), until(ends), told) !== null) return;
      expect(ends <= 0 && ends <= clock ? true : embargo && Math.abs(clock) <= 5).toBe(true);
    }),
  );
});

test('a release whose embargo ended while there was no link is late; one queued afterwards is not', () => {
  const parcel = madeParcel({ queuedAt: minutes(-120) });
  expect(isLate(parcel, until(-60), told.now)).toBe(true);
  expect(isLate(parcel, until(-10), told.now)).toBe(false);
  expect(isLate(parcel, until(10), told.now)).toBe(false);
  expect(isLate(madeParcel({ queuedAt: minutes(-30) }), until(-60), told.now)).toBe(false);
  expect(isLate(parcel, null, told.now)).toBe(false);
});
