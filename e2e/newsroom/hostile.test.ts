import { connect } from 'node:net';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleInput } from '../../core/export/sampleInput.testing.ts';
import { toNinjs } from '../../core/export/ninjs/toNinjs.ts';
import { evilWords, hostileRequest, send } from './hostile.testing.ts';
import { startPostgres } from './postgres.testing.ts';
import { openNewsroomWithUsers } from './shared.testing.ts';

/** One PostgreSQL for all tests of this file. */
let postgres: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.close());

const inside = /node:internal|\.ts:\d+|at \w+ \(|SQLITE|sqlite|postgres|RangeError|TypeError/;

test.each([
  ['SQLite', 10_000],
  ['PostgreSQL', 2000],
] as const)(
  'over %s, of %i hostile requests in every role none brings the newsroom down, tells its inside, or changes what is public',
  async (kind, requests) => {
    const { as, url, page } = await openNewsroomWithUsers(kind === 'PostgreSQL' ? { database: postgres.url } : {});
    const { id } = sampleInput.release;
    const document = { ...toNinjs(sampleInput, () => ''), associations: [] };
    const { etag } = await as('release-authority')('PUT', `/v1/releases/${id}`, document);
    await as('release-authority')('POST', `/v1/releases/${id}/publish`, { etag });
    const before = (await page(id)).html;

    const tokens = ['token-of-author', 'token-of-editor', 'token-of-release-authority'];
    const seed = Number(process.env['HOSTILE_SEED'] ?? 1);
    const given = fc.sample(hostileRequest(tokens, document), { numRuns: requests, seed });
    const statuses = new Set<number>();
    for (let n = 0; n < given.length; n += 32)
      await Promise.all(
        given.slice(n, n + 32).map(async (request) => {
          const { status, text } = await send(url, request);
          statuses.add(status);
          expect(status, JSON.stringify(request).slice(0, 2000)).toBeLessThan(500);
          expect(text, JSON.stringify(request).slice(0, 2000)).not.toMatch(inside);
        }),
      );
    // Real answers, not one refusal for all.
    expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 400, 401, 403, 404, 405, 412]));
    expect((await page(id)).html).toBe(before);
    expect(dangerIn(await (await fetch(url)).text())).toEqual([]);
  },
  240_000,
);

test('SQL and HTML in every field of a release are words, stored as they came and shown as words', async () => {
  const { as, page } = await openNewsroomWithUsers();
  const ask = as('release-authority');
  const plain = toNinjs(sampleInput, () => '');
  for (const word of evilWords.filter((one) => one.isWellFormed() && !one.includes('\u0000'))) {
    const id = randomUUID();
    const evil = JSON.parse(
      JSON.stringify({ ...plain, associations: [] }, (key, value: unknown) => (isFree(key) ? word : value)),
    ) as object;
    const put = await ask('PUT', `/v1/releases/${id}`, { ...evil, uri: `urn:uuid:${id}` });
    expect([word, put.status]).toEqual([word, 201]);
    expect((await ask('POST', `/v1/releases/${id}/publish`, { etag: put.etag })).status).toBe(200);
    const { status, html } = await page(id);
    expect(status).toBe(200);
    expect([word, ...dangerIn(html)]).toEqual([word]);
    expect((await ask('GET', `/v1/releases/${id}`)).value).toMatchObject({ document: { uri: `urn:uuid:${id}` } });
  }
});

/** What a browser would run or load of a page: elements, attributes and addresses. */
function dangerIn(html: string): string[] {
  const elements = [...new JSDOM(html).window.document.querySelectorAll('*')];
  return elements.flatMap((element) => [
    ...(/^(script|svg|iframe|object|embed|form|style)$/i.test(element.tagName) ? [element.tagName] : []),
    ...[...element.attributes].flatMap(({ name, value }) =>
      /^on/i.test(name) || /^\s*javascript:/i.test(value) ? [`${name}=${value}`] : [],
    ),
  ]);
}

/** The fields of a ninjs document that may say anything. */
const isFree = (key: string): boolean => ['value', 'title', 'name', 'byline', 'copyrightHolder', 'contributor'].includes(key);

test('a user without a role to speak of cannot make himself one by what he sends', async () => {
  const { as } = await openNewsroomWithUsers();
  const author = as('author');
  for (const body of ['{"__proto__":{"role":"release-authority"}}', '{"constructor":{"prototype":{"role":"release-authority"}}}'])
    await author('PUT', `/v1/drafts/${randomUUID()}`, body);
  expect((await author('GET', '/v1/status')).value).toMatchObject({ user: { role: 'author' } });
  expect((await author('PUT', `/v1/templates/${randomUUID()}`, {})).status).toBe(403);
});

test('what is larger than allowed is refused without being kept, and so is what lies too deep', async () => {
  const { as } = await openNewsroomWithUsers();
  const ask = as('author');
  const at = `/v1/drafts/${randomUUID()}`;
  expect(await ask('PUT', at, `{"a":"${'x'.repeat(2_200_000)}"}`)).toMatchObject({ status: 413, type: 'too-large' });
  expect(await ask('PUT', at, `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toMatchObject({
    status: 400,
    type: 'body-unreadable',
  });
  expect((await ask('GET', at)).status).toBe(404);
});

test('two hundred clients that say nothing for long, or one letter at a time, keep nobody else from being answered', async () => {
  const { as, url } = await openNewsroomWithUsers();
  const { hostname, port } = new URL(url);
  const slow = Array.from({ length: 200 }, (_, n) => {
    const socket = connect(Number(port), hostname).on('error', () => {});
    socket.write(n % 2 === 0 ? 'GET / HT' : 'PUT /v1/drafts/x HTTP/1.1\r\nhost: x\r\ncontent-length: 9999\r\n\r\n{');
    return socket;
  });
  try {
    for (let n = 0; n < 5; n += 1) expect((await as('author')('GET', '/v1/status')).status).toBe(200);
  } finally {
    for (const socket of slow) socket.destroy();
  }
});

test('whoever does not finish his headers is shown the door', async () => {
  const { url, as } = await openNewsroomWithUsers({ headersTimeout: 500 });
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n');
  await new Promise(
    (closed) =>
      void socket
        .on('close', closed)
        .on('error', () => {})
        .resume(),
  );
  expect((await as('author')('GET', '/v1/status')).status).toBe(200);
});
