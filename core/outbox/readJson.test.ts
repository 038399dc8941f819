import fc from 'fast-check';
import { expect, test } from 'vitest';
import { again, answered, signInPage, told } from './outbox.testing.ts';
import { readStatus } from './readStatus.ts';

const status = { api: 'dateline', name: 'HQ', now: '2022-10-20T12:00:00.000Z', capabilities: { embargo: true } };
const fault = (kind: Parameters<typeof again>[0]) => ({ ok: false, fault: again(kind) });

test('a destination that says who it is is known', () => {
  const later = { ...status, version: 2, capabilities: { embargo: true, stamps: 7 } };
  expect(readStatus(answered(200, later), told)).toEqual({ ok: true, value: status });
  expect(readStatus(answered(200, status, { contentType: ' Application/Hal+JSON; charset=utf-8' }), told).ok).toBe(true);
});

test('a sign-in page with status 200 is no success', () => {
  expect(readStatus(signInPage(), told)).toEqual(fault('destination-not-api'));
  expect(readStatus(answered(200, status, { contentType: 'text/html' }), told)).toEqual(fault('destination-not-api'));
  expect(readStatus(answered(200, status, { contentType: 'text/plain; application/json' }), told)).toEqual(fault('destination-not-api'));
});

test('an answer cut short is no success', () => {
  expect(readStatus(answered(200, status, { text: null }), told)).toEqual(fault('destination-unreachable'));
  expect(readStatus(answered(200, status, { text: JSON.stringify(status).slice(0, -1) }), told)).toEqual(fault('destination-not-api'));
});

test('nothing but the API is taken for the API', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readStatus(answered(200, null, { text }), told)).toEqual(fault('destination-not-api'));
    }),
  );
  for (const other of [
    { ...status, api: 'wordpress' },
    { ...status, now: 'noon' },
    { ...status, capabilities: {} },
  ])
    expect(readStatus(answered(200, other), told)).toEqual(fault('destination-not-api'));
});
