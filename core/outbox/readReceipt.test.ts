import fc from 'fast-check';
import { expect, test } from 'vitest';
import { again, answered, etag, otherRelease, problemReply, release, signInPage, told } from './outbox.testing.ts';
import { readReceipt, type Asked } from './readReceipt.ts';

const url = `https://news.example/releases/${release}`;
const said = { uuid: release, etag, state: 'published', publishedAt: '2022-10-20T12:00:01.000Z', url };
const asked: Asked = { release, etag, embargoUntil: null };
const read = (value: object, more: Partial<Asked> = {}) => readReceipt(answered(200, value), { ...asked, ...more }, told);

test('a whole receipt for this release and this version is a delivery', () => {
  expect(read(said)).toEqual({ kind: 'delivered', receipt: { publishedAt: said.publishedAt, url, etag } });
});

test.each([
  ['another release', { uuid: otherRelease }],
  ['another version', { etag: '"other"' }],
  ['a draft', { state: 'draft' }],
  ['no instant', { publishedAt: undefined }],
  ['a day instead of an instant', { publishedAt: '2022-10-20' }],
  ['no address', { url: undefined }],
  ['an address that runs something', { url: 'javascript:alert(1)' }],
  ['a file', { url: 'file:///etc/passwd' }],
])('a receipt for %s delivers nothing', (_, more) => {
  expect(read({ ...said, ...more })).toEqual(again('destination-not-api'));
});

test('a receipt that is cut short, a web page or an error delivers nothing', () => {
  const whole = answered(200, said);
  expect(readReceipt({ ...whole, text: null }, asked, told)).toEqual(again('destination-unreachable'));
  expect(readReceipt({ ...whole, text: `${whole.text?.slice(0, -2)}` }, asked, told)).toEqual(again('destination-not-api'));
  expect(readReceipt({ ...whole, contentType: 'text/html' }, asked, told)).toEqual(again('destination-not-api'));
  expect(readReceipt(signInPage(), asked, told)).toEqual(again('destination-not-api'));
  expect(readReceipt({ ...whole, status: 500 }, asked, told)).toMatchObject({ kind: 'again' });
  expect(readReceipt(problemReply(412, 'version-conflict'), asked, told)).toEqual({ kind: 'conflict' });
});

test('nothing a stranger may answer is a delivery', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 299 }), fc.json(), (status, text) => {
      expect(readReceipt(answered(status, null, { text }), asked, told).kind).toBe('again');
    }),
  );
});

const tomorrow = '2022-10-21T12:00:00.000Z';
const broken = { kind: 'blocked', error: { kind: 'embargo-broken', name: told.name } };

test('a release held until its embargo ends is delivered', () => {
  const held = { ...said, state: 'scheduled', publishedAt: tomorrow };
  expect(read(held, { embargoUntil: tomorrow })).toMatchObject({ kind: 'delivered', receipt: { publishedAt: tomorrow } });
});

test('a broken embargo is told at once and never passes for a delivery', () => {
  expect(read(said, { embargoUntil: tomorrow })).toEqual(broken);
  expect(read({ ...said, state: 'scheduled' }, { embargoUntil: tomorrow })).toEqual(broken);
  expect(read({ ...said, publishedAt: tomorrow }, { embargoUntil: tomorrow })).toEqual(broken);
});

test('an embargo that has just ended there, by a clock a little ahead of ours, is not broken', () => {
  const embargoUntil = '2022-10-20T12:03:00.000Z';
  expect(read({ ...said, publishedAt: embargoUntil }, { embargoUntil })).toMatchObject({ kind: 'delivered' });
});
