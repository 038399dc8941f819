import fc from 'fast-check';
import { expect, test } from 'vitest';
import { again, answered, release, signInPage, told } from '../outbox.testing.ts';
import { skewAllowed } from '../skewAllowed.ts';
import { embargoWait } from './embargoWait.ts';
import { markedText, readMark } from './postMark.ts';
import { isDone, isOurs, postEtag, postOf } from './postOwner.ts';
import { readPost, readPosts, readSite, type Post } from './readWordPress.ts';
import { wordpressRequest } from './wordpressRequest.ts';

const key = 'c6c1a0de-0000-4000-8000-000000000001';
/** Stands for a hash: tells texts apart, and looks like one. */
const hash = (text: string): string =>
  Array.from(text)
    .reduce((sum, sign) => (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0, 7)
    .toString(16)
    .padStart(64, '0');
const post = (content: string, more: Partial<Post> = {}): Post => ({
  id: 7,
  status: 'draft',
  slug: release,
  link: 'https://press.example.org/x/',
  date_gmt: '2022-10-20T12:00:00',
  title: { raw: 'Headline' },
  content: { raw: content },
  ...more,
});
const refused = (status: number, code: string, data: object = {}) => answered(status, { code, message: `<b>${code}</b>`, data });

test('a text is read back from its mark whatever it says, and a text without one is nobody’s', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const mark = { key, sha256: hash(text) };
      expect(readMark(markedText(text, mark))).toEqual({ text, mark });
    }),
  );
  expect(readMark('<p>Words</p>')).toEqual({ text: '<p>Words</p>', mark: null });
});

test('a post is ours as we left it or as the site confirmed it, and nobody else’s changes are', () => {
  const text = '<p>Words</p>';
  const ours = post(markedText(text, { key, sha256: hash(text) }));
  const none = { keys: [], etags: [] };
  expect(isOurs(ours, { keys: [key], etags: [] }, hash)).toBe(true);
  expect(isOurs(ours, none, hash)).toBe(false);
  expect(isOurs(ours, { keys: [], etags: [postEtag(ours, hash)] }, hash)).toBe(true);
  const edited = post(ours.content.raw.replace('Words', 'Other words'));
  expect(isOurs(edited, { keys: [key], etags: [postEtag(ours, hash)] }, hash)).toBe(false);
  expect(isDone(edited, key, hash)).toBe(false);
  expect(isDone(ours, key, hash)).toBe(true);
  expect(postOf(postEtag(ours, hash))).toBe(7);
});

test('an hour is left to the site only when its clock can be trusted and the hour is not too near', () => {
  const now = told.now.getTime();
  const at = (ms: number) => new Date(now + ms);
  const wait = (untilMs: number, theirsMs: number) =>
    embargoWait(answered(200, [], { date: at(theirsMs).toUTCString() }), { until: at(untilMs).toISOString(), zone: 'UTC' }, told);
  fc.assert(
    fc.property(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }), (until, theirs) => {
      const left = wait(until * 1000, theirs * 1000);
      // Either both clocks say that it has passed, or the site has well over the minute in which it publishes at once.
      if (left === null) expect(until <= Math.min(0, theirs) || until - theirs >= 300).toBe(true);
      if (until > theirs && until > 0 && Math.abs(theirs * 1000) > skewAllowed)
        expect(left).toMatchObject({ error: { kind: 'clock-apart' } });
    }),
    { numRuns: 2000 },
  );
  expect(wait(120_000, 0)).toMatchObject({ kind: 'again', whole: false, error: { kind: 'embargo-near' }, after: 121_000 });
  expect(embargoWait(answered(200, []), { until: at(3_600_000).toISOString(), zone: 'UTC' }, told)).toMatchObject({
    error: { kind: 'clock-apart' },
  });
  expect(embargoWait(answered(200, []), null, told)).toBeNull();
});

test('what is to appear later is sent in UTC and whole seconds, never earlier', () => {
  const sent = wordpressRequest({ for: 'publish', post: 7, at: '2022-10-20T12:00:00.001Z', text: null });
  expect(JSON.parse(String(sent.body))).toEqual({ status: 'future', date_gmt: '2022-10-20T12:00:01' });
  expect(JSON.parse(String(wordpressRequest({ for: 'publish', post: 7, at: null, text: null }).body))).toEqual({ status: 'publish' });
});

test.each([
  ['no right to publish', refused(403, 'rest_cannot_publish'), { kind: 'again', whole: true, error: { kind: 'not-allowed' } }],
  ['nobody signed in', refused(401, 'rest_forbidden_context'), { kind: 'again', whole: true, error: { kind: 'token-refused' } }],
  [
    'nobody signed in, asked for drafts',
    refused(400, 'rest_invalid_param', { params: { status: 'Status is forbidden.' } }),
    { kind: 'again', whole: true, error: { kind: 'token-refused' } },
  ],
  ['an API that is switched off', refused(404, 'rest_no_route'), again('destination-not-api')],
  ['bytes broken on the way', refused(412, 'rest_upload_hash_mismatch'), { kind: 'again', error: { kind: 'remote-failed' } }],
  [
    'a kind of file the site does not take',
    refused(500, 'rest_upload_sideload_error'),
    { kind: 'blocked', error: { kind: 'remote-refused' } },
  ],
  ['more than PHP takes', refused(400, 'rest_upload_no_data'), { kind: 'blocked', error: { kind: 'remote-too-large' } }],
  ['a fault of the day', refused(500, 'internal_server_error'), { kind: 'again', error: { kind: 'remote-failed' } }],
  ['a sign-in page', signInPage(), again('destination-not-api')],
  ['a site without the API', answered(200, { name: 'x', namespaces: [] }), again('destination-not-api')],
])('%s is told as what it is', (_, reply, fault) => {
  for (const read of [readPost, readPosts, readSite]) expect(read(reply, told)).toMatchObject({ ok: false, fault });
});
