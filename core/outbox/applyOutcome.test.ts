import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyOutcome } from './applyOutcome.ts';
import { etag, madeParcel, told } from './outbox.testing.ts';
import type { Outcome } from './outcome.ts';
import { parcelSchema, parcelStates, parcelSteps } from './parcel.ts';

const { name, now } = told;
const receipt = { publishedAt: now.toISOString(), url: 'https://news.example/r', etag };
const unreachable = { kind: 'destination-unreachable', name } as const;
const sending = madeParcel({ state: 'sending', attempts: 3, error: unreachable });

test('a step that is done is stored with the version the server holds', () => {
  const after = applyOutcome(sending, { kind: 'onward', step: 'publish', etag }, now, 0);
  expect(after).toMatchObject({ state: 'sending', step: 'publish', etag, attempts: 0, error: null });
});

test('a delivery keeps its receipt', () => {
  expect(applyOutcome(sending, { kind: 'delivered', receipt }, now, 0)).toMatchObject({
    state: 'delivered',
    step: 'done',
    receipt,
    error: null,
  });
});

test('a fault of the way waits at the step it had reached, a little longer each time', () => {
  const atPublish = { ...sending, step: 'publish' as const, etag };
  const after = applyOutcome(atPublish, { kind: 'again', whole: true, error: unreachable, after: null }, now, 1);
  expect(after).toEqual({
    ...atPublish,
    state: 'waiting',
    attempts: 4,
    error: unreachable,
    nextAt: '2022-10-20T12:00:16.000Z',
    updatedAt: now.toISOString(),
  });
});

test('the server is not asked before it wants to be', () => {
  const after = applyOutcome(sending, { kind: 'again', whole: false, error: unreachable, after: 300_000 }, now, 0);
  expect(after.nextAt).toBe('2022-10-20T12:05:00.000Z');
});

test('a refusal keeps everything and begins anew when it is sent again', () => {
  const error = { kind: 'remote-conflict', name } as const;
  const after = applyOutcome({ ...sending, step: 'publish', etag }, { kind: 'blocked', error }, now, 0);
  expect(after).toEqual({ ...sending, state: 'refused', step: 'draft', etag: null, error, updatedAt: now.toISOString() });
});

const anyOutcome = fc.oneof(
  fc.record({ kind: fc.constant('onward' as const), step: fc.constantFrom(...parcelSteps), etag: fc.constantFrom(null, etag) }),
  fc.constant({ kind: 'delivered' as const, receipt }),
  fc.record({ kind: fc.constant('again' as const), whole: fc.boolean(), error: fc.constant(unreachable), after: fc.option(fc.nat()) }),
  fc.constant({ kind: 'blocked' as const, error: unreachable }),
);

test('whatever comes, a parcel stays one that can be stored, with the key it was queued with, and what is over stays over', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...parcelStates),
      fc.array(anyOutcome, { maxLength: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (state, outcomes, jitter) => {
        const before = madeParcel({ state });
        const after = outcomes.reduce((parcel, outcome: Outcome) => applyOutcome(parcel, outcome, now, jitter), before);
        expect(parcelSchema.parse(after)).toEqual(after);
        expect([after.id, after.key, after.releaseId]).toEqual([before.id, before.key, before.releaseId]);
        if (state === 'delivered' || state === 'cancelled') expect(after).toEqual(before);
        const isDelivered = state !== 'cancelled' && state !== 'delivered' && outcomes.some(({ kind }) => kind === 'delivered');
        if (isDelivered) expect(after).toMatchObject({ state: 'delivered', receipt });
      },
    ),
  );
});
