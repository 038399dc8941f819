import { expect, test } from 'vitest';
import { again, answered, etag, otherRelease, problemReply, release, signInPage, told } from './outbox.testing.ts';
import { readDraft } from './readDraft.ts';

const read = (reply: Parameters<typeof readDraft>[0]) => readDraft(reply, release, told);

test.each([200, 201])('a draft taken with %i goes on to its photos, as the version the server holds', (status) => {
  expect(read(answered(status, { uuid: release, etag }))).toEqual({ kind: 'onward', step: 'photos', etag });
});

test('a photo the server has lost is sent again', () => {
  expect(read(problemReply(424, 'asset-missing'))).toEqual({ kind: 'onward', step: 'photos', etag: null });
  expect(read(problemReply(424, 'something-else'))).toMatchObject({ kind: 'blocked' });
});

test('another version there is a conflict', () => {
  expect(read(problemReply(412, 'version-conflict'))).toEqual({ kind: 'conflict' });
});

test('an answer about another release, or with a version nobody can name again, is not believed', () => {
  for (const value of [
    { uuid: otherRelease, etag },
    { uuid: release },
    { uuid: release, etag: 'W/"weak"' },
    { uuid: release, etag: '"two\r\nlines"' },
    { uuid: release, etag: '""' },
  ])
    expect(read(answered(200, value))).toEqual(again('destination-not-api'));
  expect(read(signInPage())).toEqual(again('destination-not-api'));
});
