import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largestPicture } from '../../core/photo/picture.ts';
import { smallPng } from '../../core/photo/picture.testing.ts';
import type { Library } from '../library/library.ts';
import { valueOf } from '../library/library.testing.ts';
import { openLibrary } from '../library/openLibrary.ts';
import { answerRequest } from './answerRequest.ts';
import { contentPolicy } from './contentPolicy.ts';

const outside = 'not for the page';
let folder = '';
let pages = '';
let library: Library;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-window-'));
  pages = path.join(folder, 'renderer');
  await mkdir(path.join(pages, 'assets'), { recursive: true });
  await mkdir(path.join(folder, 'renderer-of-another'));
  await writeFile(path.join(pages, 'index.html'), '<p>page</p>');
  await writeFile(path.join(pages, 'assets/page.js'), 'page()');
  await writeFile(path.join(pages, 'page.js.map'), outside);
  for (const name of ['secret.html', 'secret.js', 'renderer-of-another/index.html']) await writeFile(path.join(folder, name), outside);
  ({ library } = valueOf(await openLibrary(path.join(folder, 'library'))));
});
afterAll(async () => {
  await library.close();
  await rm(folder, { recursive: true, force: true });
});
const ask = (address: string, init?: RequestInit) => answerRequest(pages, library, new Request(address, init));
const post = async (body: BodyInit, name = 'photo.png') =>
  (await ask(`app://dateline/photos?name=${encodeURIComponent(name)}`, { method: 'POST', body })).json();

test('the page and its parts come with their types and under the content policy', async () => {
  const page = await ask('app://dateline/index.html');
  expect(await page.text()).toBe('<p>page</p>');
  expect(Object.fromEntries(page.headers)).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentPolicy,
    'x-content-type-options': 'nosniff',
  });
  const script = await ask('app://dateline/assets/page.js?v=1');
  expect([await script.text(), script.headers.get('content-type')]).toEqual(['page()', 'text/javascript; charset=utf-8']);
});

test('every answer carries the content policy, refusals too', async () => {
  for (const address of [
    'app://dateline/',
    'app://dateline/none.html',
    'app://elsewhere/index.html',
    `app://dateline/photos/${'0'.repeat(64)}`,
  ]) {
    const refused = await ask(address);
    expect([refused.status, refused.headers.get('content-security-policy')], address).toEqual([404, contentPolicy]);
  }
});

test.each(['HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'POST'])('%s changes nothing', async (method) => {
  expect((await ask('app://dateline/index.html', { method })).status).toBe(405);
});

test.each([
  'app://elsewhere/index.html',
  'app://dateline.example.org/index.html',
  'app://dateline@elsewhere/index.html',
  'app://dateline:8080/index.html',
])('no other origin is served: %s', async (address) => {
  expect((await answerRequest(pages, library, { url: address, method: 'GET' } as Request)).status).toBe(404);
});

test('no address leads out of the folder of the page, however it is written', async () => {
  const step = fc.constantFrom(
    '..',
    '.',
    '/',
    '//',
    '\\',
    '%2f',
    '%2F',
    '%5c',
    '%5C',
    '%2e',
    '%2E%2e',
    '..%2f',
    '..%5c',
    '%2e%2e/',
    '%00',
    '%252e%252e%252f',
    '%c0%ae',
    '..;/',
    'C:',
    'assets',
  );
  const goal = fc.constantFrom(
    'secret.html',
    'secret.js',
    'renderer-of-another/index.html',
    'renderer/../secret.html',
    '-of-another/index.html',
    'page.js.map',
    'secret.html%00.png',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), goal, async (steps, end) => {
      // As a request and as the bare words, which no URL parser has tidied up.
      const address = `app://dateline/${steps.join('')}${end}`;
      for (const url of [address, URL.parse(address)?.href ?? address]) {
        const answer = await answerRequest(pages, library, { url, method: 'GET' } as Request);
        expect([answer.status, await answer.text()]).toEqual([404, '']);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a photo goes in and comes out by its hash', async () => {
  const taken = (await post(smallPng)) as { ok: true; value: { photo: string } };
  expect(taken).toMatchObject({ ok: true });
  const given = await ask(`app://dateline/photos/${taken.value.photo}`);
  expect(new Uint8Array(await given.arrayBuffer())).toEqual(smallPng);
  expect(given.headers.get('content-type')).toBe('image/png');
  expect(given.headers.get('content-security-policy')).toBe(contentPolicy);
});

test.each([
  ['nothing', ''],
  ['a page', '<script>alert(1)</script>'],
  ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
])('%s is no photo', async (_what, body) => {
  expect(await post(body, 'x.png')).toEqual({ ok: false, error: { kind: 'picture-unreadable', name: 'x.png' } });
});

test('a body without end is not read to its end', async () => {
  let given = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      given += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  const answer = await ask('app://dateline/photos?name=endless.png', { method: 'POST', body, duplex: 'half' } as RequestInit);
  expect(await answer.json()).toEqual({ ok: false, error: { kind: 'picture-unreadable', name: 'endless.png' } });
  expect(given).toBeLessThan(2 * largestPicture.bytes);
});

test('a name of any length and kind does no harm', async () => {
  const answer = (await post('no photo', '../'.repeat(50_000))) as { error: { name: string } };
  expect(answer.error.name).toHaveLength(200);
});
