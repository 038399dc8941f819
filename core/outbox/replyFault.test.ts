import fc from 'fast-check';
import { expect, test } from 'vitest';
import { again, answered, problemReply, signInPage, told } from './outbox.testing.ts';
import type { Reply } from './reply.ts';
import { replyFault } from './replyFault.ts';

const name = told.name;
const failed = (status: number, whole: boolean, after: number | null = null) => ({
  kind: 'again',
  whole,
  error: { kind: 'remote-failed', name, status },
  after,
});
const blocked = (error: object) => ({ kind: 'blocked', error: { name, ...error } });
const refused = (status: number, detail: string) => blocked({ kind: 'remote-refused', status, detail });

const sorted: [what: string, reply: Reply, fault: unknown][] = [
  ['no route, a reset, a timeout, a certificate nobody trusts', { kind: 'none' }, again('destination-unreachable')],
  ['a redirect to another server', answered(302, '', { redirect: 'other-host' }), again('destination-other-host')],
  ['a redirect on the same server', answered(301, '', { redirect: 'same-host' }), again('destination-not-api')],
  ['a redirect that says nowhere', answered(304, ''), again('destination-not-api')],
  ['a proxy that wants a name', answered(407, ''), again('destination-not-api')],
  ['a network that wants a sign-in', signInPage(511), again('destination-not-api')],
  [
    'the wrong token',
    problemReply(401, 'bad-credentials'),
    { kind: 'again', whole: true, error: { kind: 'token-refused', name }, after: null },
  ],
  [
    'a token without rights',
    problemReply(403, 'not-allowed'),
    { kind: 'again', whole: true, error: { kind: 'not-allowed', name }, after: null },
  ],
  ['a sign-in page told as 403', signInPage(403), again('destination-not-api')],
  ['a web server that knows no such page', signInPage(404), again('destination-not-api')],
  ['too large', problemReply(413, 'too-large'), blocked({ kind: 'remote-too-large' })],
  ['too large, told by a web server', signInPage(413), blocked({ kind: 'remote-too-large' })],
  ['a timeout of the server', answered(408, ''), failed(408, false)],
  ['too early', answered(425, ''), failed(425, false)],
  ['too many requests', answered(429, '', { retryAfter: '120' }), failed(429, true, 120_000)],
  ['a fault of the server', answered(500, ''), failed(500, false)],
  ['a bad gateway', signInPage(502), failed(502, true)],
  ['maintenance, with a date', answered(503, '', { retryAfter: 'Thu, 20 Oct 2022 12:01:30 GMT' }), failed(503, true, 90_000)],
  ['a gateway timeout', answered(504, ''), failed(504, true)],
  ['not implemented', answered(501, ''), failed(501, false)],
  ['the first request still running', problemReply(409, 'in-progress', { retryAfter: '2' }), failed(409, false, 2000)],
  ['a photo broken on the way', problemReply(400, 'digest-mismatch'), failed(400, false)],
  ['another version there', problemReply(412, 'version-conflict'), { kind: 'conflict' }],
  ['a version there that we did not name', problemReply(428, 'precondition-missing'), { kind: 'conflict' }],
  ['a conflict of any sort', answered(409, {}), { kind: 'conflict' }],
  ['thrown away at headquarters', problemReply(409, 'trashed-at-hq'), blocked({ kind: 'remote-conflict' })],
  ['a key used twice', problemReply(422, 'key-reused'), refused(422, 'key-reused')],
  ['a document that breaks the schema', problemReply(422, 'schema-mismatch'), refused(422, 'schema-mismatch')],
  ['a release deleted there', problemReply(404, 'not-found'), refused(404, 'not-found')],
  ['a release gone there', problemReply(410, 'gone'), refused(410, 'gone')],
  ['a kind of file not taken', problemReply(415, 'unsupported-media'), refused(415, 'unsupported-media')],
  ['a refusal without a word', answered(418, ''), refused(418, 'HTTP 418')],
  ['a refusal cut short, which might have said “still running”', answered(409, '', { text: null }), again('destination-unreachable')],
  ['a refusal cut short, which might have named a photo', answered(424, '', { text: null }), again('destination-unreachable')],
];

test.each(sorted)('%s is sorted by what helps', (_, reply, fault) => {
  expect(replyFault(reply, told)).toEqual(fault);
});

const anyReply = fc.record({
  status: fc.integer({ min: 100, max: 599 }),
  contentType: fc.constantFrom('', 'text/html', 'text/plain', 'application/json', 'application/problem+json', 'image/png'),
  etag: fc.constant(null),
  date: fc.constant(null),
  uploadOffset: fc.constant(null),
  retryAfter: fc.option(fc.oneof(fc.string(), fc.nat().map(String))),
  redirect: fc.constantFrom('none' as const, 'same-host' as const, 'other-host' as const),
  text: fc.option(fc.oneof(fc.string(), fc.json())),
});

test('only 2xx without a redirect is a success, and whatever else comes, the release is kept', () => {
  fc.assert(
    fc.property(anyReply, (given) => {
      const fault = replyFault({ kind: 'answer', ...given }, told);
      const isSuccess = given.status >= 200 && given.status < 300 && given.redirect === 'none';
      expect(fault === null).toBe(isSuccess);
      if (given.redirect === 'other-host') expect(fault).toEqual(again('destination-other-host'));
      if (given.status >= 500 || [401, 403, 408, 425, 429].includes(given.status)) expect(fault?.kind).not.toBe('blocked');
    }),
    { numRuns: 2000 },
  );
});

test('the words of a message decide nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(400, 409, 412, 422, 500, 503), fc.string(), fc.string(), (status, title, detail) => {
      const says = (text: object) => replyFault(answered(status, { type: 'urn:dateline:problem:other', ...text }), told);
      const [silent, talking] = [says({}), says({ title, detail })];
      expect(talking?.kind).toBe(silent?.kind);
    }),
  );
});

test('what a server says is shown as one short printable line', () => {
  const long = problemReply(422, 'x');
  const fault = replyFault({ ...long, text: JSON.stringify({ detail: `no\u0007\n\u202Eway ${'x'.repeat(5000)}` }) }, told);
  expect(fault).toMatchObject({ kind: 'blocked', error: { detail: expect.stringMatching(/^no way x{1,193}$/) } });
});
