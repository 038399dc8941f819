import { expect, test } from 'vitest';
import { freedBy, restingWith } from './othersAtDestination.ts';
import { madeParcel, told } from './outbox.testing.ts';
import { waitsFor } from './waitsFor.ts';

const name = told.name;
const id = (n: number) => `b6c1a0de-0000-4000-8000-00000000000${n}`;
const unreachable = { kind: 'destination-unreachable', name } as const;
const busy = { kind: 'remote-failed', name, status: 503 } as const;
const later = '2022-10-20T12:10:00.000Z';
const latest = '2022-10-20T12:14:00.000Z';
const failed = madeParcel({ id: id(1), error: unreachable, nextAt: later, attempts: 4 });
const elsewhere = '9f2d7f5e-1c1b-4d6e-9a55-0d8f6a3b2c22';

test('a destination that is down is asked once, not once for every release that waits', () => {
  const waiting = madeParcel({ id: id(2), attempts: 1 });
  const others = [
    failed,
    waiting,
    madeParcel({ id: id(3), destinationId: elsewhere }),
    madeParcel({ id: id(4), state: 'refused' }),
    madeParcel({ id: id(5), state: 'delivered' }),
  ];
  expect(restingWith(failed, others)).toEqual([{ ...waiting, error: unreachable, nextAt: later }]);
});

test('a rest that a server asked for is not made shorter by another fault', () => {
  const resting = madeParcel({ id: id(2), error: busy, nextAt: latest });
  expect(restingWith(failed, [failed, resting])).toMatchObject([{ id: id(2), nextAt: latest }]);
});

test('a delivery wakes what waited for the link or the token, and not what was told to wait', () => {
  const link = madeParcel({ id: id(2), error: unreachable, nextAt: later });
  const token = madeParcel({ id: id(3), error: { kind: 'token-refused', name }, nextAt: later });
  const told503 = madeParcel({ id: id(4), error: busy, nextAt: later });
  const away = madeParcel({ id: id(5), error: unreachable, nextAt: later, destinationId: elsewhere });
  const delivered = madeParcel({ id: id(1), state: 'delivered' });
  const freed = freedBy(delivered, [delivered, link, token, told503, away]);
  expect(freed.map((parcel) => [parcel.id, parcel.error, parcel.nextAt])).toEqual([
    [id(2), null, delivered.updatedAt],
    [id(3), null, delivered.updatedAt],
  ]);
});

test('what a parcel waits for is told by its error', () => {
  expect(waitsFor(null)).toBe('time');
  expect(waitsFor(busy)).toBe('time');
  expect(waitsFor({ kind: 'clock-apart', name })).toBe('time');
  for (const kind of ['destination-unreachable', 'destination-not-api', 'destination-other-host', 'destination-insecure'] as const)
    expect(waitsFor({ kind, name })).toBe('link');
  for (const kind of ['token-missing', 'token-refused', 'not-allowed'] as const) expect(waitsFor({ kind, name })).toBe('token');
});
