import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { sampleInput } from '../../core/export/sampleInput.testing.ts';
import { toNinjs } from '../../core/export/ninjs/toNinjs.ts';
import { newFolder } from './newsroom.testing.ts';
import { bucketOf } from './photos/bucketOf.ts';
import { startPostgres } from './postgres.testing.ts';
import { asking, digestOf } from './shared.testing.ts';
import { startNewsroom, type Newsroom } from './startNewsroom.ts';

/** A store that speaks S3, with one bucket, for all tests of this file; and a database. */
let store: S3rver;
let endpoint = '';
let postgres: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  postgres = await startPostgres();
  store = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: newFolder(),
    configureBuckets: [{ name: 'photos', configs: [] }],
  });
  const { port } = await store.run();
  endpoint = `http://127.0.0.1:${port}`;
}, 60_000);
afterAll(async () => {
  await store.close();
  await postgres.close();
});

const keys = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };
const tus = { 'tus-resumable': '1.0.0' };

test('two newsrooms that share nothing but database and bucket behave as one for photos, whole and in pieces', async () => {
  const bucket = bucketOf(`${endpoint}/photos`, keys);
  if (!bucket) throw new Error('no bucket');
  const folders = [newFolder(), newFolder()];
  const both: Newsroom[] = [];
  for (const dataDir of folders)
    both.push(await startNewsroom({ port: 0, dataDir, token: 'the-token', database: postgres.url, bucket, perMinute: 0 }));
  onTestFinished(async () => {
    for (const newsroom of both) await newsroom.close();
  });
  const [one, two] = both.map(({ url }) => asking(url, 'the-token'));
  if (!one || !two) throw new Error('two newsrooms');

  const small = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...randomBytes(1000)]);
  const { photo: whole, digest } = digestOf(small);
  const put = { 'content-type': 'image/jpeg', 'content-digest': digest };
  expect((await two('PUT', `/v1/assets/sha256-${whole}`, small, put)).status).toBe(201);
  expect((await one('PUT', `/v1/assets/sha256-${whole}`, small, put)).status).toBe(200);

  const large = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...randomBytes(300_000)]);
  const { photo } = digestOf(large);
  const metadata = `sha256 ${Buffer.from(photo).toString('base64')}`;
  await one('POST', '/v1/uploads', undefined, { ...tus, 'upload-length': String(large.length), 'upload-metadata': metadata });
  const piece = { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  expect((await one('PATCH', `/v1/uploads/${photo}`, large, piece)).status).toBe(204);
  expect((await two('HEAD', `/v1/assets/sha256-${photo}`)).status).toBe(200);
  for (const folder of folders) expect(readdirSync(folder)).not.toContain('photos');

  // The page shows it at whichever of them it is asked for.
  const href = `${both[0]?.url}/v1/assets/sha256-${photo}`;
  const rendition = { name: 'original', href, contentType: 'image/jpeg', width: 1, height: 1, sizeInBytes: large.length };
  const associations = [{ uri: 'urn:x', type: 'picture', name: 'p', rel: 'photo', descriptions: [], renditions: [rendition] }];
  const id = randomUUID();
  const document = { ...toNinjs(sampleInput, () => ''), uri: `urn:uuid:${id}`, associations };
  const { etag } = await one('PUT', `/v1/releases/${id}`, document);
  expect((await two('POST', `/v1/releases/${id}/publish`, { etag })).status).toBe(200);
  for (const { url } of both) {
    const shown = await fetch(`${url}/photos/sha256-${photo}`);
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(large);
  }
});

test.each([
  ['https://s3.example.org/', keys],
  ['https://s3.example.org/a/b', keys],
  ['ftp://s3.example.org/photos', keys],
  ['photos', keys],
  ['https://s3.example.org/photos', {}],
])('“%s” is no bucket', (address, environment) => {
  expect(bucketOf(address, environment)).toBeNull();
});
