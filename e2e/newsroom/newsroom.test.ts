import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { sampleInput, sampleInputRu } from '../../core/export/sampleInput.testing.ts';
import { toNinjs } from '../../core/export/ninjs/toNinjs.ts';
import type { NinjsDocument } from '../../core/export/ninjs/ninjsDocument.ts';
import { smallPng } from '../../core/photo/picture.testing.ts';
import { clockAt } from './desk.testing.ts';
import { newFolder, openNewsroom } from './newsroom.testing.ts';
import { noon } from './outbox.testing.ts';
import { startNewsroom } from './startNewsroom.ts';

type Opened = Awaited<ReturnType<typeof openNewsroom>>;
const document = (more: Partial<NinjsDocument> = {}): NinjsDocument => ({ ...toNinjs(sampleInput, () => ''), ...more });
const { id } = sampleInput.release;
const at = `/v1/releases/${id}`;
const keyed = (key: string = randomUUID(), more: Record<string, string> = {}) => ({ 'idempotency-key': `"${key}"`, ...more });
const put = async ({ ask }: Opened, value: object, headers: Record<string, string> = keyed()) => {
  const response = await ask('PUT', at, JSON.stringify(value), headers);
  return {
    status: response.status,
    replayed: response.headers.get('idempotency-replayed'),
    ...((await response.json()) as { type?: string; etag?: string }),
  };
};
const publish = async ({ ask }: Opened, etag: string | undefined, more: object = {}, headers = keyed()) => {
  const response = await ask('POST', `${at}/publish`, JSON.stringify({ etag, ...more }), headers);
  return { status: response.status, ...((await response.json()) as { state?: string; publishedAt?: string; type?: string }) };
};
const type = (name: string) => `urn:dateline:problem:${name}`;

test('what the program writes is taken, also in Russian with a photo, contacts and a table', async () => {
  const newsroom = await openNewsroom();
  expect((await put(newsroom, document())).status).toBe(201);
  const photos = [...sampleInputRu.photos];
  for (const [, photo] of photos) {
    const hash = createHash('sha256').update(photo.bytes);
    const [hex, base64] = [hash.copy().digest('hex'), hash.digest('base64')];
    const headers = { 'content-type': photo.mime, 'content-digest': `sha-256=:${base64}:` };
    expect((await newsroom.ask('PUT', `/v1/assets/sha256-${hex}`, photo.bytes, headers)).status).toBe(201);
    const russian = toNinjs(sampleInputRu, () => `${newsroom.url}/v1/assets/sha256-${hex}`);
    const taken = await newsroom.ask('PUT', `/v1/releases/${sampleInputRu.release.id}`, JSON.stringify(russian), keyed());
    expect([taken.status, await taken.text()]).toEqual([201, expect.stringContaining('"draft"')]);
  }
});

test.each([
  ['a word that the standard does not know', { ...document(), colour: 'red' }],
  ['no name of its own', { ...document(), uri: undefined }],
  ['the name of another release', document({ uri: `urn:uuid:${randomUUID()}` })],
  ['an embargo that is no instant', document({ embargoedUntil: 'tomorrow' })],
  ['an embargo on a day that is none', document({ embargoedUntil: '2022-02-30T09:00:00Z' })],
  ['a headline that is a number', { ...document(), headlines: [{ value: 7 }] }],
  ['a list', []],
])('a document with %s is refused and leaves nothing behind', async (_, value) => {
  const newsroom = await openNewsroom();
  expect(await put(newsroom, value)).toMatchObject({ status: 422, type: type('schema-mismatch') });
  expect(await newsroom.versions(id)).toBe(0);
});

test('what is not JSON, or not said to be, is refused', async () => {
  const { ask, versions } = await openNewsroom();
  expect((await ask('PUT', at, '{"uri":', keyed())).status).toBe(400);
  expect((await ask('PUT', at, JSON.stringify(document()), keyed('k', { 'content-type': 'text/html' }))).status).toBe(415);
  expect((await ask('PUT', at, JSON.stringify(document()))).status).toBe(400);
  expect((await ask('PUT', at, `{"pad":"${'x'.repeat(3_000_000)}"}`, keyed())).status).toBe(413);
  expect(await versions(id)).toBe(0);
});

test('the same request twice is done once and answered alike; another under its key is refused', async () => {
  const newsroom = await openNewsroom();
  const headers = keyed('one');
  const [first, again] = [await put(newsroom, document(), headers), await put(newsroom, document(), headers)];
  expect(first).toMatchObject({ status: 201, replayed: null });
  expect(again).toEqual({ ...first, replayed: 'true' });
  expect(await put(newsroom, document({ title: 'Other' }), headers)).toMatchObject({ status: 422, type: type('key-reused') });
  expect(await publish(newsroom, first.etag, {}, headers)).toMatchObject({ status: 422, type: type('key-reused') });
  expect(await newsroom.versions(id)).toBe(1);
  const once = keyed('two');
  await Promise.all(Array.from({ length: 6 }, () => publish(newsroom, first.etag, {}, once)));
  expect(await newsroom.publications()).toEqual({ [id]: 1 });
});

test('a version is only replaced by whoever names it', async () => {
  const newsroom = await openNewsroom();
  const first = await put(newsroom, document());
  const next = document({ title: 'Second' });
  expect(await put(newsroom, next)).toMatchObject({ status: 428, type: type('precondition-missing') });
  expect(await put(newsroom, next, keyed('a', { 'if-match': '"other"' }))).toMatchObject({ status: 412, type: type('version-conflict') });
  const second = await put(newsroom, next, keyed('b', { 'if-match': first.etag ?? '' }));
  expect(second.status).toBe(200);
  expect(await put(newsroom, document({ title: 'Third' }), keyed('c', { 'if-match': first.etag ?? '' }))).toMatchObject({ status: 412 });
  expect(await publish(newsroom, first.etag)).toMatchObject({ status: 412, type: type('version-conflict') });
  expect(await publish(newsroom, second.etag)).toMatchObject({ status: 200, state: 'published' });
});

test('an embargo holds to the second, in the list, on the page and for the photos', async () => {
  const clock = clockAt(noon);
  const newsroom = await openNewsroom(clock.now);
  const photo = createHash('sha256').update(smallPng).digest('hex');
  const digest = `sha-256=:${Buffer.from(photo, 'hex').toString('base64')}:`;
  await newsroom.ask('PUT', `/v1/assets/sha256-${photo}`, smallPng, { 'content-type': 'image/png', 'content-digest': digest });
  const associations: NinjsDocument['associations'] = [
    {
      uri: 'urn:x',
      type: 'picture',
      name: 'p',
      rel: 'photo',
      descriptions: [],
      renditions: [
        {
          name: 'original',
          href: `${newsroom.url}/v1/assets/sha256-${photo}`,
          contentType: 'image/png',
          width: 24,
          height: 16,
          sizeInBytes: 1,
        },
      ],
    },
  ];
  const { etag } = await put(newsroom, document({ associations, embargoedUntil: '2022-10-20T18:00:00+05:00' }));
  // The document's embargo holds even when the word to publish forgets it.
  expect(await publish(newsroom, etag)).toMatchObject({ state: 'scheduled', publishedAt: '2022-10-20T13:00:00.000Z' });
  const seen = async () => [
    (await newsroom.page(id)).status,
    (await fetch(`${newsroom.url}/photos/sha256-${photo}`)).status,
    (await (await fetch(newsroom.url)).text()).includes(id),
  ];
  clock.forward(3_600_000 - 1);
  expect(await seen()).toEqual([404, 404, false]);
  clock.forward(1);
  expect(await seen()).toEqual([200, 200, true]);
});

test('a longer embargo named with the word to publish counts, and a draft is never public', async () => {
  const newsroom = await openNewsroom(clockAt(noon).now);
  const { etag } = await put(newsroom, document());
  expect((await newsroom.page(id)).status).toBe(404);
  expect(await publish(newsroom, etag, { embargoedUntil: '2022-10-21T12:00:00.000Z' })).toMatchObject({
    publishedAt: '2022-10-21T12:00:00.000Z',
  });
  expect((await newsroom.page(id)).status).toBe(404);
});

test('the page shows the release with its contact, and nothing a text says is taken for markup or run', async () => {
  const newsroom = await openNewsroom();
  const evil = '<script>alert(1)</script>';
  const bodies = document().bodies.map((body) =>
    body.contentType === 'text/html'
      ? {
          ...body,
          value: `${body.value}${evil}<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a><style>*{}</style><iframe src="//x"></iframe>`,
        }
      : body,
  );
  const headlines = [{ role: 'main', contentType: 'text/plain' as const, value: `${evil} & "quoted"` }];
  const { etag } = await put(newsroom, document({ bodies, headlines }));
  await publish(newsroom, etag);
  const { html } = await newsroom.page(id);
  expect(html).toContain('tel:+74956213323');
  expect(html).toContain('Su-24 MR');
  expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62; &#38; &#34;quoted&#34;</h1>');
  expect(html).not.toMatch(/<script|onerror|javascript:|<style|<iframe|795-27-10/i);
  const list = await (await fetch(newsroom.url)).text();
  expect(list).toContain('&#60;script&#62;');
  expect(list).not.toContain('<script');
  const policy = (await fetch(newsroom.url)).headers.get('content-security-policy');
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).not.toMatch(/script-src|unsafe/);
});

test.each(['', 'Bearer wrong', 'Bearer ', 'secret-token', 'Basic secret-token', 'Bearer secret-token2'])(
  'the API says nothing to “%s” and everything public is read without a token',
  async (authorization) => {
    const newsroom = await openNewsroom();
    for (const [method, where] of [
      ['GET', '/v1/status'],
      ['GET', at],
      ['PUT', at],
      ['POST', `${at}/publish`],
      ['GET', '/v1/nothing'],
    ] as const)
      expect((await newsroom.ask(method, where, method === 'GET' ? undefined : '{}', { authorization })).status).toBe(401);
    expect((await fetch(newsroom.url)).status).toBe(200);
  },
);

test('half a photo, or one under another name, is not kept', async () => {
  const { ask, store } = await openNewsroom();
  const photo = createHash('sha256').update(smallPng).digest('hex');
  const headers = { 'content-type': 'image/png', 'content-digest': `sha-256=:${Buffer.from(photo, 'hex').toString('base64')}:` };
  const where = `/v1/assets/sha256-${photo}`;
  expect((await ask('PUT', where, smallPng.subarray(0, 90), headers)).status).toBe(400);
  expect((await ask('PUT', where, smallPng, { ...headers, 'content-digest': 'sha-256=:AAAA:' })).status).toBe(400);
  expect((await ask('PUT', where, '<svg/>', headers)).status).toBe(415);
  expect((await ask('HEAD', where)).status).toBe(404);
  expect(await store.all('SELECT 1 FROM photos')).toEqual([]);
});

test('the newsroom is heard on this computer alone', async () => {
  const { url } = await openNewsroom();
  expect(new URL(url).hostname).toBe('127.0.0.1');
  const others = Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
  );
  for (const { address } of others) {
    const reached = await new Promise<boolean>((answer) => {
      request({ host: address, port: new URL(url).port, timeout: 2000 }, () => answer(true))
        .on('error', () => answer(false))
        .on('timeout', () => answer(false))
        .end();
    });
    expect(reached, address).toBe(false);
  }
});

test('what was published is there after a restart, and the token made at the first start stays', async () => {
  const dataDir = newFolder();
  const first = await openNewsroom(undefined, dataDir);
  await publish(first, (await put(first, document())).etag);
  await first.close();
  const kept = await startNewsroom({ port: 0, dataDir });
  const token = kept.token;
  expect((await fetch(`${kept.url}/releases/${id}`)).status).toBe(200);
  await kept.close();
  const again = await startNewsroom({ port: 0, dataDir });
  expect(again.token).toBe(token);
  await again.close();
});

test('started as a program it says where it is and with which token, and ends when it is told to', async () => {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'newsroom.ts'), '--port', '0', '--data', newFolder(), '--json']);
  const line = await new Promise<string>((said) => void child.stdout.once('data', (chunk: Buffer) => said(String(chunk))));
  const { url, token } = JSON.parse(line) as { url: string; token: string };
  const answer = await fetch(`${url}/v1/status`, { headers: { authorization: `Bearer ${token}` } });
  expect(await answer.json()).toMatchObject({ api: 'dateline', capabilities: { embargo: true } });
  const ended = new Promise<number | null>((code) => void child.on('exit', code));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('somebody is given a token by a command and loses it by another, while the newsroom is open', async () => {
  const dataDir = newFolder();
  const newsroom = await startNewsroom({ port: 0, dataDir });
  onTestFinished(() => newsroom.close());
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [path.join(import.meta.dirname, 'newsroom.ts'), ...words, '--data', dataDir, '--json'], {
      encoding: 'utf8',
    });
  const { token } = JSON.parse(run('user', 'Duty editor', '--role', 'editor').stdout) as { token: string };
  const status = () => fetch(`${newsroom.url}/v1/status`, { headers: { authorization: `Bearer ${token}` } });
  expect(await (await status()).json()).toMatchObject({ user: { name: 'Duty editor', role: 'editor' } });
  expect(run('user').stdout.split('\n')).toContain('Duty editor\teditor');
  expect(run('user', 'Duty editor', '--drop').status).toBe(0);
  expect((await status()).status).toBe(401);
  for (const wrong of [['user', 'x', '--role', 'king'], ['user', '\u0007', '--role', 'author'], ['user', 'x', '--drop'], ['open']])
    expect(run(...wrong)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^[A-Z–-].*\.\n$/) });
});

test('who asks too often is told to wait, and for how long; so is who guesses tokens', async () => {
  const { ask, url } = await openNewsroom(undefined, undefined, { perMinute: 5 });
  const statuses = [];
  for (let n = 0; n < 7; n += 1) statuses.push((await ask('GET', '/v1/status')).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  const refused = await ask('GET', '/v1/status');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const guesses = [];
  for (let n = 0; n < 62; n += 1) guesses.push((await fetch(`${url}/v1/status`, { headers: { authorization: `Bearer ${n}` } })).status);
  expect(guesses.slice(58)).toEqual([401, 401, 429, 429]);
  // A right one is told nothing either, or the guess that hits would be known.
  const right = await ask('GET', '/v1/status');
  expect([right.status, Number(right.headers.get('retry-after')) > 0]).toEqual([429, true]);
});

test('a packed body is the same document; one that unpacks to more than is taken, or not at all, is refused', async () => {
  const { ask } = await openNewsroom();
  const text = JSON.stringify(document());
  const send = (body: Uint8Array, coding = 'gzip') => ask('PUT', at, body, keyed(undefined, { 'content-encoding': coding }));
  const taken = await send(gzipSync(text));
  expect(taken.status).toBe(201);
  expect(taken.headers.get('etag')).toBe(`"${createHash('sha256').update(text).digest('hex')}"`);
  expect((await send(gzipSync(Buffer.alloc(200_000_000)))).status).toBe(413);
  expect((await send(gzipSync(text).subarray(0, 900))).status).toBe(400);
  expect((await send(new TextEncoder().encode(text), 'br')).status).toBe(400);
});

test('behind another server whoever guesses tokens waits, and nobody else does', async () => {
  const { url } = await openNewsroom(undefined, undefined, { isForwarded: true });
  const from = async (address: string, token: string) =>
    (await fetch(`${url}/v1/status`, { headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': address } })).status;
  for (let n = 0; n < 61; n += 1) await from(`192.0.2.${n}, 198.51.100.7`, String(n));
  expect(await from('198.51.100.7', 'secret-token')).toBe(429);
  expect(await from('198.51.100.7, 203.0.113.9', 'secret-token')).toBe(200);
});
