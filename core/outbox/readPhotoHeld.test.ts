import { expect, test } from 'vitest';
import { again, answered, problemReply, signInPage, told } from './outbox.testing.ts';
import { readPhotoHeld } from './readPhotoHeld.ts';

const photo = 'ab'.repeat(32);
const read = (reply: Parameters<typeof readPhotoHeld>[0]) => readPhotoHeld(reply, photo, told);
const named = (hash: string) => answered(200, {}, { etag: `"sha256-${hash}"`, text: '' });

test('a photo is held only when the server names it by its own hash', () => {
  expect(read(named(photo))).toEqual({ held: true });
  expect(read(named('cd'.repeat(32)))).toEqual({ fault: again('destination-not-api') });
  expect(read(answered(200, {}))).toEqual({ fault: again('destination-not-api') });
  expect(read(signInPage())).toEqual({ fault: again('destination-not-api') });
});

test('a photo that is not there is sent', () => {
  expect(read(problemReply(404, 'not-found'))).toEqual({ held: false });
  expect(read(answered(404, '', { redirect: 'other-host' }))).toEqual({ fault: again('destination-other-host') });
});

test('a photo that was broken on the way is sent again, one that is too large waits for a person', () => {
  expect(read(problemReply(400, 'digest-mismatch'))).toMatchObject({ fault: { kind: 'again' } });
  expect(read(problemReply(413, 'too-large'))).toMatchObject({ fault: { kind: 'blocked', error: { kind: 'remote-too-large' } } });
  expect(read({ kind: 'none' })).toEqual({ fault: again('destination-unreachable') });
});
