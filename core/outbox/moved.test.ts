import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastRank, moved, moves, sendOrder } from './moved.ts';
import { madeParcel } from './outbox.testing.ts';
import type { Parcel } from './parcel.ts';

const id = (n: number) => `b6c1a0de-0000-4000-8000-00000000000${n}`;
const queued = (n: number, more: Partial<Parcel> = {}) => madeParcel({ id: id(n), queuedAt: `2022-10-20T12:00:0${n}.000Z`, ...more });
const order = (parcels: readonly Parcel[]) => sendOrder(parcels).map((parcel) => Number(parcel.id.at(-1)));
const after = (parcels: readonly Parcel[], changed: readonly Parcel[]) =>
  parcels.map((parcel) => changed.find((other) => other.id === parcel.id) ?? parcel);

test.each([
  ['first', 3, [3, 1, 2, 4]],
  ['earlier', 3, [1, 3, 2, 4]],
  ['later', 1, [2, 1, 3, 4]],
  ['last', 2, [1, 3, 4, 2]],
  ['earlier', 1, [1, 2, 3, 4]],
  ['last', 4, [1, 2, 3, 4]],
] as const)('%s moves parcel %i', (to, n, expected) => {
  const parcels = [1, 2, 3, 4].map((one) => queued(one));
  expect(order(after(parcels, moved(parcels, id(n), to)))).toEqual(expected);
});

test('what takes something back goes before every text, and texts before photos, wherever they were put', () => {
  const parcels = [
    queued(1, { step: 'photos', rank: 0 }),
    queued(2, { rank: 5 }),
    queued(3, { intent: 'retract', step: 'retract', rank: 9 }),
  ];
  expect(order(parcels)).toEqual([3, 2, 1]);
});

test('moving loses nobody, and who is queued afterwards is last', () => {
  const ranks = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(ranks, fc.constantFrom(...moves), fc.nat(8), (given, to, which) => {
      const parcels = given.map((rank, n) => queued(n + 1, { rank }));
      const next = after(parcels, moved(parcels, id((which % parcels.length) + 1), to));
      expect(new Set(order(next))).toEqual(new Set(order(parcels)));
      const added = madeParcel({ id: 'c6c1a0de-0000-4000-8000-000000000009', queuedAt: '2022-10-20T13:00:00.000Z', rank: lastRank(next) });
      expect(sendOrder([...next, added]).at(-1)).toBe(added);
    }),
  );
});
