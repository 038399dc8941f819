import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextParcel, restUntilDue } from './nextParcel.ts';
import { madeParcel, told } from './outbox.testing.ts';
import { parcelStates } from './parcel.ts';

const { now } = told;
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString();
const nobody = () => false;

test('the oldest that is due goes first', () => {
  const young = madeParcel({ id: 'b6c1a0de-0000-4000-8000-000000000002', queuedAt: at(-10) });
  const old = madeParcel({ id: 'b6c1a0de-0000-4000-8000-000000000003', queuedAt: at(-20) });
  const resting = madeParcel({ id: 'b6c1a0de-0000-4000-8000-000000000004', queuedAt: at(-30), nextAt: at(5) });
  expect(nextParcel([young, old, resting], now, nobody)).toBe(old);
  expect(nextParcel([young, old, resting], now, (parcel) => parcel === resting)).toBe(resting);
  expect(nextParcel([resting], now, nobody)).toBeNull();
  expect(restUntilDue([resting], now)).toBe(5000);
});

test('only what waits is sent: not what is over, refused or under way', () => {
  for (const state of parcelStates.filter((other) => other !== 'waiting')) {
    expect(nextParcel([madeParcel({ state })], now, () => true)).toBeNull();
    expect(restUntilDue([madeParcel({ state })], now)).toBeNull();
  }
});

test('a clock that was set back does not hold a parcel up for years', () => {
  const parcel = madeParcel({ nextAt: '2032-01-01T00:00:00.000Z' });
  expect(nextParcel([parcel], now, nobody)).toBe(parcel);
});

test('no parcel is forgotten: one is sent now, or there is a time when it will be', () => {
  const parcel = fc.record({ state: fc.constantFrom(...parcelStates), rest: fc.integer({ min: -1e6, max: 1e6 }) });
  fc.assert(
    fc.property(fc.array(parcel, { maxLength: 20 }), (given) => {
      const parcels = given.map(({ state, rest }) => madeParcel({ state, nextAt: at(rest) }));
      const next = nextParcel(parcels, now, nobody);
      const rest = restUntilDue(parcels, now);
      const waits = parcels.some(({ state }) => state === 'waiting');
      expect(next !== null || rest !== null).toBe(waits);
      if (next) expect(next.state).toBe('waiting');
      else if (rest !== null) expect(nextParcel(parcels, new Date(now.getTime() + rest), nobody)).not.toBeNull();
    }),
  );
});
