import { randomBytes } from 'node:crypto';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { mostUploads } from './api/limits.ts';
import { newFolder, openNewsroom } from './newsroom.testing.ts';
import { digestOf, openNewsroomWithUsers } from './shared.testing.ts';

const photoOf = (size: number): Uint8Array => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...randomBytes(size - 4)]);
const tus = { 'tus-resumable': '1.0.0' };
const piece = (offset: number) => ({ ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) });
const metadata = (photo: string) => `sha256 ${Buffer.from(photo).toString('base64')}`;

type Opened = Awaited<ReturnType<typeof openNewsroom>>;
const begin = ({ ask }: Opened, photo: string, length: number) =>
  ask('POST', '/v1/uploads', undefined, { ...tus, 'upload-length': String(length), 'upload-metadata': metadata(photo) });
const offsetOf = async ({ ask }: Opened, photo: string) => {
  const answer = await ask('HEAD', `/v1/uploads/${photo}`, undefined, tus);
  return answer.status === 200 ? Number(answer.headers.get('upload-offset')) : answer.status;
};

test('a photo that breaks off goes on where it broke off, after a restart too, and is kept when it is whole', async () => {
  const folder = newFolder();
  const first = await openNewsroom(undefined, folder);
  const bytes = photoOf(300_000);
  const { photo } = digestOf(bytes);
  const begun = await begin(first, photo, bytes.length);
  expect([begun.status, begun.headers.get('location')]).toEqual([201, `/v1/uploads/${photo}`]);
  expect((await first.ask('PATCH', `/v1/uploads/${photo}`, bytes.subarray(0, 100_000), piece(0))).status).toBe(204);

  // The link dies in the middle of a piece.
  const kept = readdirSync(`${folder}/uploads`, { recursive: true, encoding: 'utf8' }).find((name) => path.basename(name) === photo) ?? '';
  const arrived = () => statSync(path.join(folder, 'uploads', kept)).size;
  await new Promise<void>((broken) => {
    const { hostname, port } = new URL(first.url);
    const sending = request({
      hostname,
      port,
      path: `/v1/uploads/${photo}`,
      method: 'PATCH',
      headers: { authorization: 'Bearer secret-token', 'content-length': 200_000, ...piece(100_000) },
    });
    sending.on('error', () => broken());
    sending.write(Buffer.from(bytes.subarray(100_000, 150_000)));
    // What has come is on the newsroom's disk before the rest could follow.
    void vi.waitUntil(() => arrived() === 150_000, { timeout: 20_000, interval: 5 }).finally(() => sending.destroy());
  });
  await expect.poll(() => offsetOf(first, photo)).toBe(150_000);
  await first.close();
  const again = await openNewsroom(undefined, folder);
  const offset = await offsetOf(again, photo);
  expect(offset).toBe(150_000);
  expect((await again.ask('PATCH', `/v1/uploads/${photo}`, bytes.subarray(offset - 1), piece(offset - 1))).status).toBe(409);
  expect((await again.ask('PATCH', `/v1/uploads/${photo}`, bytes.subarray(offset), piece(offset))).status).toBe(204);
  expect((await again.ask('HEAD', `/v1/assets/sha256-${photo}`)).status).toBe(200);
  expect(await offsetOf(again, photo)).toBe(404);
  expect(readdirSync(`${folder}/uploads`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
});

test('bytes that are not those announced, or are no photo, are not kept', async () => {
  const newsroom = await openNewsroom();
  const bytes = photoOf(1000);
  const { photo } = digestOf(bytes);
  await begin(newsroom, photo, bytes.length);
  const other = bytes.with(500, (bytes[500] ?? 0) ^ 1);
  expect((await newsroom.ask('PATCH', `/v1/uploads/${photo}`, other, piece(0))).status).toBe(460);
  expect((await newsroom.ask('HEAD', `/v1/assets/sha256-${photo}`)).status).toBe(404);
  expect(await offsetOf(newsroom, photo)).toBe(404);
  const text = new TextEncoder().encode('<svg onload="alert(1)"/>');
  const named = digestOf(text).photo;
  await begin(newsroom, named, text.length);
  expect((await newsroom.ask('PATCH', `/v1/uploads/${named}`, text, piece(0))).status).toBe(415);
});

test.each([
  ['no name', 'x eA==', 400],
  ['a name that is a path', `sha256 ${Buffer.from('../../newsroom.db').toString('base64')}`, 400],
])('an upload with %s is refused', async (_, meta, status) => {
  const { ask } = await openNewsroom();
  const headers = { ...tus, 'upload-length': '10', 'upload-metadata': meta };
  expect((await ask('POST', '/v1/uploads', undefined, headers)).status).toBe(status);
});

test('an upload is not begun without a token, nor one larger than a photo may be', async () => {
  const newsroom = await openNewsroom();
  const headers = { ...tus, 'upload-length': '10', 'upload-metadata': metadata('a'.repeat(64)) };
  expect((await newsroom.ask('POST', '/v1/uploads', undefined, { ...headers, authorization: 'Bearer x' })).status).toBe(401);
  expect((await begin(newsroom, 'a'.repeat(64), 26 * 1024 * 1024)).status).toBe(413);
  expect((await newsroom.ask('DELETE', `/v1/uploads/${'a'.repeat(64)}`, undefined, tus)).status).toBe(405);
  expect((await newsroom.ask('HEAD', '/v1/uploads/..%2f..%2fnewsroom.db', undefined, tus)).status).toBe(404);
});

test('an upload is only seen, gone on with and begun anew by who began it', async () => {
  const newsroom = await openNewsroomWithUsers();
  const [mine, other] = [newsroom.as('author'), newsroom.as('editor')];
  const bytes = photoOf(1000);
  const { photo } = digestOf(bytes);
  const start = { ...tus, 'upload-length': '1000', 'upload-metadata': metadata(photo) };
  const at = `/v1/uploads/${photo}`;
  expect((await mine('POST', '/v1/uploads', undefined, start)).status).toBe(201);
  expect((await mine('PATCH', at, bytes.subarray(0, 600), piece(0))).status).toBe(204);
  expect((await other('HEAD', at, undefined, tus)).status).toBe(404);
  expect((await other('PATCH', at, new Uint8Array(400), piece(600))).status).toBe(404);
  // Begun by another it is another upload, and what he sends of it spoils nothing.
  expect((await other('POST', '/v1/uploads', undefined, start)).status).toBe(201);
  expect((await other('PATCH', at, new Uint8Array(1000), piece(0))).status).toBe(415);
  expect((await mine('PATCH', at, bytes.subarray(600), piece(600))).status).toBe(204);
  expect((await other('HEAD', `/v1/assets/sha256-${photo}`)).status).toBe(200);
});

test('a user has a limited number of uploads begun, also when they come at once; one that rested for an hour gives way', async () => {
  const folder = newFolder();
  const newsroom = await openNewsroom(undefined, folder, { perMinute: 0 });
  const answers = await Promise.all(
    Array.from({ length: mostUploads + 20 }, (_, n) => begin(newsroom, n.toString(16).padStart(64, '0'), 100_000)),
  );
  const refused = answers.filter(({ status }) => status === 429);
  expect(answers.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(mostUploads);
  expect(answers.length - refused.length).toBeGreaterThan(mostUploads / 2);
  expect(await refused[0]?.json()).toMatchObject({ type: 'urn:dateline:problem:too-many-uploads' });
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  const files = readdirSync(`${folder}/uploads`, { recursive: true, withFileTypes: true }).filter((entry) =>
    /^[0-9a-f]{64}$/.test(entry.name),
  );
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  for (const { parentPath, name } of files) utimesSync(`${parentPath}/${name}`, longAgo, longAgo);
  expect((await begin(newsroom, 'f'.repeat(64), 100_000)).status).toBe(201);
});
