import { expect, test } from 'vitest';
import { madeRelease } from '../../electron/library/library.testing.ts';
import { smallPng } from '../../core/photo/picture.testing.ts';
import { signInPage, type Fault } from '../faultProxy.ts';
import { minute, noon, openOutbox } from './outbox.testing.ts';

const inMinutes = (count: number) => new Date(Date.parse(noon) + count * minute).toISOString();
const under = (minutes: number) =>
  madeRelease({ headline: 'Rubezh', embargo: { until: inMinutes(minutes), zone: 'Asia/Dushanbe' } }, 'Under embargo.');
const says = (status: object): Fault => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ api: 'dateline', name: 'Elsewhere', now: noon, capabilities: { embargo: true }, ...status }),
});
const status = 'GET /v1/status';

test('a release under embargo is delivered at once and public not a second before its time', async () => {
  const { publish, courier, parcel, newsroom, clock } = await openOutbox();
  const sent = under(60);
  await publish(sent);
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'delivered', receipt: { publishedAt: inMinutes(60) } });
  clock.forward(60 * minute - 1);
  expect((await newsroom.page(sent.id)).status).toBe(404);
  expect((await newsroom.page('')).html).not.toContain('Rubezh');
  clock.forward(1);
  expect(await newsroom.page(sent.id)).toMatchObject({ status: 200, html: expect.stringContaining('Under embargo.') });
  expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
});

test('not a word of it, and no photo, goes to a server that knows no embargoes', async () => {
  const { publish, courier, parcel, photo, proxy } = await openOutbox([[status, says({ capabilities: { embargo: false } })]]);
  const sent = under(60);
  sent.document.blocks.push({ type: 'figure', id: 'f', photo: photo(smallPng), alt: '', decorative: true, caption: [], credit: '' });
  await publish(sent);
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'refused', error: { kind: 'destination-no-embargo' } });
  expect(proxy.requests.map(({ line }) => line)).toEqual(['GET /v1/status HTTP/1.1']);
});

test.each<[string, Fault]>([
  ['a sign-in page', signInPage],
  ['a status that does not speak of embargoes', says({ capabilities: {} })],
  ['nothing', 'blackhole'],
])('nor to one that answers with %s when it is asked', async (_, fault) => {
  const { publish, courier, parcel, proxy } = await openOutbox([[status, fault]]);
  await publish(under(60));
  await courier.drain();
  expect((await parcel()).state).toBe('waiting');
  expect(proxy.requests.map(({ line }) => line)).toEqual(['GET /v1/status HTTP/1.1']);
});

test.each([
  ['a day ahead', 1440],
  ['a day behind', -1440],
  ['six minutes ahead', 6],
])('a server whose clock is %s gets nothing, and gets it when its clock is right', async (_, minutes) => {
  const { publish, courier, parcel, later, proxy, newsroom } = await openOutbox([[status, says({ now: inMinutes(minutes) })]]);
  const sent = under(2880);
  await publish(sent);
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'waiting', error: { kind: 'clock-apart' } });
  expect(proxy.requests).toHaveLength(1);
  await later();
  expect(await parcel()).toMatchObject({ state: 'delivered', receipt: { publishedAt: inMinutes(2880) } });
  expect((await newsroom.page(sent.id)).status).toBe(404);
});

test('a server that forgets between draft and publishing how to keep an embargo is not told to publish', async () => {
  const { publish, courier, parcel, mishaps, later, proxy, newsroom } = await openOutbox([['POST', 'refuse']]);
  await publish(under(60));
  await courier.drain();
  expect((await parcel()).step).toBe('publish');
  mishaps.push([status, says({ now: inMinutes(15), capabilities: { embargo: false } })]);
  await later();
  expect(await parcel()).toMatchObject({ state: 'refused', error: { kind: 'destination-no-embargo' } });
  expect(proxy.requests.filter(({ line }) => line.startsWith('POST'))).toHaveLength(1);
  expect(await newsroom.publications()).toEqual({});
});

test('a server that breaks an embargo is told on at once', async () => {
  const { publish, courier, parcel, mishaps, proxy } = await openOutbox([['POST', 'refuse']]);
  const sent = under(60);
  await publish(sent);
  await courier.drain();
  const { etag } = await parcel();
  const receipt = { uuid: sent.id, etag, state: 'published', publishedAt: noon, url: `${proxy.url}/releases/${sent.id}` };
  mishaps.push(['POST', { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(receipt) }]);
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'refused', error: { kind: 'embargo-broken' }, receipt: null });
});

test('an embargo that ended while there was no link is not followed by a late release unasked, but by one that a person wants', async () => {
  const { publish, courier, outbox, parcel, later, alwaysMeets, newsroom } = await openOutbox();
  alwaysMeets(() => 'refuse');
  const sent = under(60);
  await publish(sent);
  await courier.drain();
  await later(180 * minute);
  expect(await parcel()).toMatchObject({ state: 'refused', error: { kind: 'embargo-passed', name: 'Rubezh' } });
  alwaysMeets(() => 'none');
  await later();
  expect(await newsroom.publications()).toEqual({});
  const { id } = await parcel();
  await outbox['outbox.sendNow']({ id });
  await courier.drain();
  expect((await parcel()).state).toBe('delivered');
  expect((await newsroom.page(sent.id)).status).toBe(200);
  expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
});

test('a release that the server had taken before its embargo ended is delivered, although its answer comes late', async () => {
  const { publish, courier, parcel, later, alwaysMeets, newsroom } = await openOutbox([['POST', 'drop-response']]);
  const sent = under(60);
  await publish(sent);
  await courier.drain();
  alwaysMeets(() => 'refuse');
  await later(180 * minute);
  expect((await parcel()).state).toBe('waiting');
  alwaysMeets(() => 'none');
  await later();
  expect(await parcel()).toMatchObject({ state: 'delivered', receipt: { publishedAt: inMinutes(60) } });
  expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
});

test('a draft that lay there through its embargo is not published late unasked', async () => {
  const { publish, courier, parcel, later, newsroom } = await openOutbox([['POST', 'refuse']]);
  await publish(under(60));
  await courier.drain();
  await later(180 * minute);
  expect(await parcel()).toMatchObject({ state: 'refused', error: { kind: 'embargo-passed' } });
  expect(await newsroom.publications()).toEqual({});
});
