import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { smallPng } from '../../core/photo/picture.testing.ts';
import { madeRelease } from '../../electron/library/library.testing.ts';
import { signInPage, type Fault } from '../faultProxy.ts';
import { minute, openOutbox } from './outbox.testing.ts';

const release = () => madeRelease({ headline: 'Rubezh' }, 'Today the training went on.');
const problem = (status: number, type: string): Fault => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: `urn:dateline:problem:${type}`, title: type }),
});
const ways: [what: string, fault: Fault, told: string][] = [
  ['is refused', 'refuse', 'destination-unreachable'],
  ['vanishes', 'blackhole', 'destination-unreachable'],
  ['breaks in the middle of a request', 'cut-request', 'destination-unreachable'],
  ['loses the answer after the server has done everything', 'drop-response', 'destination-unreachable'],
  ['breaks in the middle of the answer', 'cut-response', 'destination-unreachable'],
  ['delivers a request only after the sender gave up', 'late', 'destination-unreachable'],
  ['wants a sign-in', signInPage, 'destination-not-api'],
  [
    'wants a sign-in, told as JSON',
    { status: 200, headers: { 'content-type': 'application/json' }, body: '{"login":true}' },
    'destination-not-api',
  ],
  ['leads to a web server', { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not found</h1>' }, 'destination-not-api'],
  ['leads to a server with a fault', { status: 500 }, 'remote-failed'],
  ['leads to a server under repair', { status: 503, headers: { 'retry-after': '120' } }, 'remote-failed'],
  ['leads to a server that is asked too much', { status: 429, headers: { 'retry-after': '60' } }, 'remote-failed'],
  ['leads to a server still busy with the first request', problem(409, 'in-progress'), 'remote-failed'],
];
const steps = [
  ['the draft', 'PUT /v1/releases/'],
  ['the word to publish', 'POST /v1/releases/'],
] as const;
const cases = ways.flatMap(([what, fault, told]) => steps.map(([step, line]) => ({ what, fault, told, step, line })));

test.each(cases)(
  'when the link $what at $step, the release is kept, said to wait, and published exactly once',
  async ({ fault, told, line }) => {
    const { publish, courier, parcel, later, newsroom } = await openOutbox([[line, fault]]);
    const sent = release();
    await publish(sent);
    await courier.drain();
    expect(await parcel()).toMatchObject({ state: 'waiting', error: { kind: told } });
    await later();
    expect(await parcel()).toMatchObject({ state: 'delivered', receipt: { url: `${newsroom.url}/releases/${sent.id}` } });
    expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
    expect(await newsroom.versions(sent.id)).toBe(1);
    expect((await newsroom.page(sent.id)).html).toContain('Today the training went on.');
  },
);

test.each([
  ['too large', problem(413, 'too-large'), 'remote-too-large'],
  ['a document it does not take', problem(422, 'schema-mismatch'), 'remote-refused'],
  ['a key it has seen with another text', problem(422, 'key-reused'), 'remote-refused'],
  ['a kind of content it does not take', problem(415, 'unsupported-media'), 'remote-refused'],
  ['gone', problem(410, 'gone'), 'remote-refused'],
  ['thrown away at headquarters', problem(409, 'trashed-at-hq'), 'remote-conflict'],
])('“%s” waits for a person, is never dropped, and goes out when the person says so', async (_, fault, told) => {
  const { publish, courier, outbox, parcel, later, newsroom } = await openOutbox([['PUT /v1/releases/', fault]]);
  const sent = release();
  await publish(sent);
  await courier.drain();
  await later();
  const refused = await parcel();
  expect(refused).toMatchObject({ state: 'refused', error: { kind: told } });
  expect(await newsroom.publications()).toEqual({});
  await outbox['outbox.sendNow']({ id: refused.id });
  await courier.drain();
  expect((await parcel()).state).toBe('delivered');
  expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
});

test('a destination that is down is tried once for all that waits, and everything goes out when it is back', async () => {
  const { publish, courier, parcels, proxy, alwaysMeets, newsroom } = await openOutbox();
  alwaysMeets(() => 'refuse');
  const releases = Array.from({ length: 8 }, release);
  for (const one of releases) await publish(one);
  await courier.drain();
  expect(proxy.requests).toHaveLength(1);
  expect((await parcels()).map(({ state, error }) => [state, error?.kind])).toEqual(
    releases.map(() => ['waiting', 'destination-unreachable']),
  );
  alwaysMeets(() => 'none');
  await courier.drain();
  expect((await parcels()).map(({ state }) => state)).toEqual(releases.map(() => 'delivered'));
  expect(await newsroom.publications()).toEqual(Object.fromEntries(releases.map(({ id }) => [id, 1])));
});

test('a release that is refused does not stand in the way of those behind it', async () => {
  const { publish, courier, parcels, clock } = await openOutbox([['PUT', problem(413, 'too-large')]]);
  for (const one of [release(), release(), release()]) {
    await publish(one);
    clock.forward(1000);
  }
  await courier.drain();
  expect((await parcels()).map(({ state }) => state)).toEqual(['refused', 'delivered', 'delivered']);
});

test('tries grow further apart, also with a server that leads in a circle', async () => {
  const { publish, courier, parcel, proxy, alwaysMeets, clock } = await openOutbox();
  alwaysMeets((line) => (line.startsWith('PUT /v1/releases/') ? problem(424, 'asset-missing') : 'none'));
  await publish(release());
  const rests: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    await courier.drain();
    const { nextAt } = await parcel();
    const rest = Date.parse(nextAt) - clock.now().getTime();
    rests.push(rest);
    clock.forward(rest);
  }
  expect(rests.slice(0, 5)).toEqual([1000, 2000, 4000, 8000, 16_000]);
  expect(rests.at(-1)).toBe(7.5 * minute);
  expect(proxy.requests.length).toBeLessThanOrEqual(12 * 12);
});

test('a server that asks for a rest is left alone until then, with everything that waits for it', async () => {
  const { publish, courier, parcels, later, proxy, alwaysMeets } = await openOutbox();
  alwaysMeets(() => ({ status: 503, headers: { 'retry-after': '120' } }));
  for (const one of [release(), release(), release()]) await publish(one);
  await courier.drain();
  await later(119_000);
  await courier.drain();
  expect(proxy.requests).toHaveLength(1);
  alwaysMeets(() => 'none');
  await later(1000);
  expect((await parcels()).map(({ state }) => state)).toEqual(['delivered', 'delivered', 'delivered']);
});

test('a token revoked in the middle of the queue stops it once, loses nothing, and a new token lets it go on', async () => {
  const { publish, courier, parcels, tokens, destination, destinations, proxy, later, newsroom } = await openOutbox();
  await tokens.set(destination.id, 'revoked');
  const releases = [release(), release(), release()];
  for (const one of releases) await publish(one);
  await courier.drain();
  await courier.drain();
  expect(proxy.requests).toHaveLength(1);
  expect((await parcels()).map(({ state, error }) => [state, error?.kind])).toEqual(releases.map(() => ['waiting', 'token-refused']));
  await later();
  expect(await newsroom.publications()).toEqual({});
  await destinations['destinations.save']({ ...destination, kind: 'dateline', token: ' secret-token ' });
  await courier.drain();
  expect(await newsroom.publications()).toEqual(Object.fromEntries(releases.map(({ id }) => [id, 1])));
});

test('neither text nor token goes to a server that the destination passes us on to', async () => {
  const strangers: string[] = [];
  const stranger = createServer((request, response) => {
    strangers.push(`${request.url} ${request.headers.authorization}`);
    response.end();
  });
  await new Promise<void>((started) => void stranger.listen(0, '127.0.0.1', started));
  onTestFinished(() => void stranger.close());
  const bound = stranger.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const { publish, courier, parcel, later, alwaysMeets, newsroom } = await openOutbox();
  for (const status of [301, 302, 303, 307, 308]) {
    alwaysMeets(() => ({ status, headers: { location: `http://localhost:${port}/v1/releases` } }));
    if (status === 301) await publish(release());
    await later();
    expect(await parcel()).toMatchObject({ state: 'waiting', error: { kind: 'destination-other-host' } });
  }
  expect(strangers).toEqual([]);
  alwaysMeets(() => 'none');
  await courier.drain();
  expect(Object.values(await newsroom.publications())).toEqual([1]);
});

test('a photo cut off on the way is not half kept, and one that arrived is not sent again', async () => {
  const { publish, courier, parcel, photo, later, proxy, newsroom } = await openOutbox([
    ['PUT /v1/assets/', 'cut-request'],
    ['PUT /v1/assets/', 'drop-response'],
    ['PUT /v1/releases/', { status: 500 }],
  ]);
  const sent = release();
  const id = photo(smallPng);
  sent.document.blocks.push({ type: 'figure', id: 'f1', photo: id, alt: 'A ridge', decorative: false, caption: [], credit: '' });
  expect(await publish(sent)).toMatchObject({ ok: true });
  await courier.drain();
  expect(await newsroom.store.all('SELECT 1 FROM photos')).toEqual([]);
  for (let round = 0; round < 3; round += 1) await later();
  expect((await parcel()).state).toBe('delivered');
  expect(proxy.requests.filter(({ line }) => line.startsWith('PUT /v1/assets/'))).toHaveLength(2);
  const shown = await fetch(`${newsroom.url}/photos/sha256-${id}`);
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png']);
});

test('an answer without end is cut off, not taken into memory and not believed', async () => {
  const { publish, courier, parcel, later, newsroom } = await openOutbox([
    ['POST', { status: 200, headers: { 'content-type': 'application/json' }, body: `{"pad":"${'x'.repeat(5 * 1024 * 1024)}"}` }],
  ]);
  await publish(release());
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'waiting', error: { kind: 'destination-unreachable' } });
  await later();
  expect(Object.values(await newsroom.publications())).toEqual([1]);
});
