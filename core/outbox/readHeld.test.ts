import { expect, test } from 'vitest';
import { again, answered, etag, otherRelease, problemReply, release, signInPage, told } from './outbox.testing.ts';
import { readAccepted } from './readAccepted.ts';
import { readHeld } from './readHeld.ts';

const own = 'c6c1a0de-0000-4000-8000-000000000001';
const earlier = 'c6c1a0de-0000-4000-8000-000000000002';
const ours = { release, keys: [own, earlier], etag: null };
const conflict = { kind: 'blocked', error: { kind: 'remote-conflict', name: told.name } };
const held = (more: object = {}) => answered(200, { uuid: release, etag, key: `${own}.draft.0011`, state: 'draft', ...more });

test('a version this computer has sent, in this parcel or an earlier one, may be replaced', () => {
  const onward = { kind: 'onward', step: 'draft', etag };
  expect(readHeld(held(), ours, told)).toEqual(onward);
  expect(readHeld(held({ key: `${earlier}.draft.77` }), ours, told)).toEqual(onward);
  expect(readHeld(held(), { ...ours, etag: '"older"' }, told)).toEqual(onward);
});

test('a version that somebody else has written is never overwritten', () => {
  for (const key of [null, '', own, `${own}x.draft`, `x${own}.draft`, 'hq-edit-7'])
    expect(readHeld(held({ key }), ours, told)).toEqual(conflict);
});

test('the version we relied on, refused all the same, is put before a person instead of being sent in a circle', () => {
  expect(readHeld(held(), { ...ours, etag }, told)).toEqual(conflict);
});

test('what cannot be read is asked again, not guessed', () => {
  expect(readHeld({ kind: 'none' }, ours, told)).toEqual(again('destination-unreachable'));
  expect(readHeld(signInPage(), ours, told)).toEqual(again('destination-not-api'));
  expect(readHeld(held({ uuid: otherRelease }), ours, told)).toEqual(again('destination-not-api'));
  expect(readHeld(held({ etag: 'no etag' }), ours, told)).toEqual(again('destination-not-api'));
  expect(readHeld(problemReply(409, 'other'), ours, told)).toEqual(conflict);
  expect(readHeld(problemReply(404, 'not-found'), ours, told)).toMatchObject({ kind: 'blocked', error: { kind: 'remote-refused' } });
});

test('a release counts as taken for publication only when the server says so of our version', () => {
  const relied = { release, etag };
  const accepted = (more: object) => readAccepted(held(more), relied, told);
  expect(accepted({ state: 'published' })).toEqual({ ok: true, value: true });
  expect(accepted({ state: 'scheduled' })).toEqual({ ok: true, value: true });
  expect(accepted({ state: 'draft' })).toEqual({ ok: true, value: false });
  expect(accepted({ state: 'published', etag: '"other"' })).toEqual({ ok: true, value: false });
  expect(accepted({ state: undefined })).toEqual({ ok: true, value: false });
  expect(readAccepted(signInPage(), relied, told)).toEqual({ ok: false, fault: again('destination-not-api') });
  expect(accepted({ uuid: otherRelease, state: 'published' })).toEqual({ ok: false, fault: again('destination-not-api') });
});
